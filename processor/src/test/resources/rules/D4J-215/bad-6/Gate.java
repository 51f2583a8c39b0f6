package rules.d4j215.bad6;

import io.github.defer4j.Defer;

/** By the name of the type around it. */
public class Gate {
    @Defer("Gate.Desk.close()") // ERROR: D4J-215
    public int visit(String guest) {
        return guest.length();
    }

    private static class Desk {
        static void close() {
            Thread.yield();
        }
    }
}
