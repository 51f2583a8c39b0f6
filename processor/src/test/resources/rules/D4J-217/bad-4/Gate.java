package rules.d4j217.bad4;

import io.github.defer4j.Defer;

/** The wrapper could not name the type either, but one error is enough. */
public class Gate {
    final Desk desk = new Desk();

    @Defer("close(failure.getCause(), desk)") // ERROR: D4J-217
    public int visit() {
        return 0;
    }

    @Defer("close(desk, desk)") // ERROR: D4J-215
    public int twice() {
        return 0;
    }

    void close(Object one, Object other) {
        assert one != other;
    }

    private static class Desk {}
}
