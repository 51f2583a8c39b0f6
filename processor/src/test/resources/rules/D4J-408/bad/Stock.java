package rules.d4j408.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

public class Stock {

    @Defer("log()")
    @Recover(inside = true) // ERROR: D4J-408
    public int load(String name) {
        return name.length();
    }

    void log() {}
}
