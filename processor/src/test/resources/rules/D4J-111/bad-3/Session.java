package rules.d4j111.bad3;

import io.github.defer4j.Defer;

public class Session {
    private int open;

    @Defer("this.default()") // ERROR: D4J-111
    public int query(String text) {
        return text.length() + open;
    }
}
