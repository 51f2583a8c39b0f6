package golden.outlined;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

/** With as many steps as this, the methods are too large for the JIT to put them into their callers in one piece. */
public class Gates {
    final Gate gate = new Gate();

    public static class Gate {
        public void enter(int k) {}

        public void leave(int k) {}
    }

    @Defer(acquire = "gate.enter(0)", value = "gate.leave(0)")
    @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")
    @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")
    @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")
    @Defer(acquire = "gate.enter(4)", value = "gate.leave(4)")
    @Defer(acquire = "gate.enter(5)", value = "gate.leave(5)")
    @Defer(acquire = "gate.enter(6)", value = "gate.leave(6)")
    @Defer(acquire = "gate.enter(7)", value = "gate.leave(7)")
    public int eight(int x) {
        return x;
    }

    @Defer("note(name, result, failure)")
    @Defer(value = "note(name, 1, null)", on = Exit.FAILURE, quiet = true)
    @Defer(acquire = "log = new_()", value = "log.append(name)")
    @Defer("result = cap(result)")
    @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")
    @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")
    @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")
    public int mixed(String name) {
        return 1;
    }

    void note(String name, int result, Throwable failure) {}

    StringBuilder new_() {
        return new StringBuilder();
    }

    int cap(int n) {
        return n;
    }

    /** So many that nothing helps. */
    @Defer(acquire = "gate.enter(0)", value = "gate.leave(0)")
    @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")
    @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")
    @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")
    @Defer(acquire = "gate.enter(4)", value = "gate.leave(4)")
    @Defer(acquire = "gate.enter(5)", value = "gate.leave(5)")
    @Defer(acquire = "gate.enter(6)", value = "gate.leave(6)")
    @Defer(acquire = "gate.enter(7)", value = "gate.leave(7)")
    @Defer(acquire = "gate.enter(8)", value = "gate.leave(8)")
    @Defer(acquire = "gate.enter(9)", value = "gate.leave(9)")
    public void ten() {}
}
