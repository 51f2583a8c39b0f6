package rules.d4j215.bad3;

import io.github.defer4j.Defer;

/** The type of a field before the dot. */
public class Gate {
    final Desk desk = new Desk();

    @Defer("desk.close()") // ERROR: D4J-215
    public int visit(String guest) {
        return guest.length();
    }

    private static class Desk {
        void close() {
            Thread.yield();
        }
    }
}
