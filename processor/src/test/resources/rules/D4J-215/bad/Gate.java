package rules.d4j215.bad;

import io.github.defer4j.Defer;

/** The type of a static call. */
public class Gate {
    @Defer("Desk.close()") // ERROR: D4J-215
    public int visit(String guest) {
        return guest.length();
    }

    private static class Desk {
        static void close() {
            Thread.yield();
        }
    }
}
