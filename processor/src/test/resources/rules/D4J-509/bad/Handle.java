package rules.d4j509.bad;

import io.github.defer4j.Defer;

public class Handle {

    @Override
    @Deprecated
    @SuppressWarnings("removal")
    @Defer("log()") // ERROR: D4J-509
    protected void finalize() {
        log();
    }

    public int id() {
        return 1;
    }

    void log() {}
}
