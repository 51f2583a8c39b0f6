package rules.d4j111.good;

import io.github.defer4j.Defer;

public class Session {
    private int open;

    @Defer(acquire = "begin()", value = "end()")
    public int query(String text) {
        return text.length() + open;
    }

    @Defer("result = atMost(result)")
    public int count(String text) {
        return text.length() + open;
    }

    void begin() {
        open++;
    }

    void end() {
        open--;
    }

    int atMost(int found) {
        return Math.min(found, 100);
    }
}
