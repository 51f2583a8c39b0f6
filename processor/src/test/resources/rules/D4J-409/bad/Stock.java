package rules.d4j409.bad;

import io.github.defer4j.Recover;

public class Stock {

    @Recover(value = "none", inside = true) // ERROR: D4J-409
    public int load(String name) {
        return name.length();
    }

    int none() {
        return 0;
    }
}
