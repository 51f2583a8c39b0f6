package rules.d4j111.bad2;

import io.github.defer4j.Defer;

/** The wrapper is no subclass of the service, so it has no {@code super}. */
public class Session extends Thread {
    @Defer("super.interrupt()") // ERROR: D4J-111
    public int query(String text) {
        return text.length();
    }
}
