package rules.d4j215.bad2;

import io.github.defer4j.Defer;

/** The type of a token, which becomes a variable of the wrapper. */
public class Gate {
    private int inside;

    @Defer(acquire = "pass = enter()", value = "leave(pass)") // ERROR: D4J-215
    public int visit(String guest) {
        return inside + guest.length();
    }

    Pass enter() {
        inside++;
        return new Pass();
    }

    void leave(Pass pass) {
        inside -= pass.hashCode() == 0 ? 0 : 1;
    }

    private static class Pass {
    }
}
