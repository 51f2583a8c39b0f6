package rules.d4j215.bad4;

import io.github.defer4j.Defer;

/** A class literal. */
public class Gate {
    @Defer("close(Desk.class)") // ERROR: D4J-215
    public int visit(String guest) {
        return guest.length();
    }

    void close(Class<?> kind) {
        assert kind != Gate.class;
    }

    private static class Desk {
    }
}
