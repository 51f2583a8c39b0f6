package rules.d4j215.bad8;

import io.github.defer4j.Defer;
import java.util.List;

/** What is fixed when the call is deferred becomes a variable too. */
public class Gate {
    final Desk desk = new Desk();
    final List<Desk> desks = List.of();

    @Defer("close(desk)") // ERROR: D4J-215
    public int field() {
        return 0;
    }

    @Defer("close(first())") // ERROR: D4J-215
    public int result() {
        return 0;
    }

    @Defer("close(desks)") // ERROR: D4J-215
    public int typeArgument() {
        return 0;
    }

    @Defer("first()")
    public int dropped() {
        return 0;
    }

    Desk first() {
        return desk;
    }

    void close(Object any) {
        assert any != null;
    }

    private static class Desk {}
}
