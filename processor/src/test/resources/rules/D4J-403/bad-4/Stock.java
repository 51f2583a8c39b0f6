package rules.d4j403.bad4;

import io.github.defer4j.Recover;

public class Stock {

    @Recover
    @Recover("none") // ERROR(ecj): D4J-403
    public int load(String name) { // ERROR(javac): D4J-403
        return name.length();
    }

    int none() {
        return 0;
    }
}
