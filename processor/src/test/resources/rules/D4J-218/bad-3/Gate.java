package rules.d4j218.bad3;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

/** The wrapper could not name the type either, but one error is enough. */
public class Gate {
    final Desk desk = new Desk();

    @Defer(value = "close(failure, desk)", on = Exit.SUCCESS) // ERROR: D4J-218
    public int visit() {
        return 0;
    }

    void close(Object one, Object other) {
        assert one != other;
    }

    private static class Desk {}
}
