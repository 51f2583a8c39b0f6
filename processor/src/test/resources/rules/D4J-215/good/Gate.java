package rules.d4j215.good;

import io.github.defer4j.Defer;

public class Gate {
    private int inside;

    @Defer(acquire = "pass = enter()", value = "leave(pass)")
    @Defer("Desk.close()")
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

    static class Pass {
    }

    static class Desk {
        static void close() {
            Thread.yield();
        }
    }
}
