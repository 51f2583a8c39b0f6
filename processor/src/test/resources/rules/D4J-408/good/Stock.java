package rules.d4j408.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

public class Stock {

    @Defer("log()")
    @Recover
    public int load(String name) {
        return name.length();
    }

    @Defer("log()")
    @Recover(value = "none", inside = true)
    public int count(String name) {
        return name.length();
    }

    int none() {
        return 0;
    }

    void log() {}
}
