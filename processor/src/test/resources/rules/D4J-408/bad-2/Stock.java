package rules.d4j408.bad2;

import io.github.defer4j.Recover;

public class Stock {

    @Recover(inside = true) // ERROR: D4J-408
    public int load(String name) {
        return name.length();
    }
}
