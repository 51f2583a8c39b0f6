package rules.d4j405.bad3;

import io.github.defer4j.Recover;

public class Stock {

    @Recover(value = "none", except = Exception.class) // ERROR: D4J-405
    public int load(String name) {
        return name.length();
    }

    int none() {
        return 0;
    }
}
