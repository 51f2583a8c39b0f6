package rules.d4j409.bad2;

import io.github.defer4j.Recover;

public class Stock {

    @Recover(value = "none", inside = true) // ERROR(ecj): D4J-409
    @Recover("illegal")
    public int load(String name) { // ERROR(javac): D4J-409
        return name.length();
    }

    int none(RuntimeException why) {
        return 0;
    }

    int illegal(IllegalStateException why) {
        return -1;
    }
}
