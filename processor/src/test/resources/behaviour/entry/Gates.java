package behaviour.entry;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Recover;

/** Tokens that are told when the method is called. */
public class Gates {
    final Trace trace;

    public Gates(Trace trace) {
        this.trace = trace;
    }

    @Defer(acquire = "a = open(\"a\")", value = "close(a, \"a\")")
    @Defer(acquire = "b = open(\"b\")", value = "close(b, \"b\")")
    public int two() {
        trace.at("body");
        return 2;
    }

    @Defer(acquire = "a = open(\"a\")", value = "trace.at(\"end\")")
    public void unread() {
        trace.at("body");
    }

    public void parameter(@Defer(acquire = "open(\"p\")", value = "close(gate, \"p\")") Gate gate) {
        trace.at("body");
    }

    @Defer(acquire = "a = open(\"a\")", value = "close(a, \"a\")")
    public void scoped(DeferScope scope) {
        trace.at("body");
        scope.defer(() -> trace.at("action"));
    }

    @Defer(acquire = "a = open(\"a\")", value = "close(a, \"a\")")
    @Recover("none")
    public int recovered() {
        trace.at("body");
        return 1;
    }

    @Defer(acquire = "a = plain(\"a\")", value = "close(a, \"a\")")
    public void plain() {
        trace.at("body");
    }

    Gate open(String name) {
        trace.at("open " + name);
        return new Gate(trace, name);
    }

    Object plain(String name) {
        return open(name);
    }

    void close(Object gate, String name) {
        trace.at("close " + name);
    }

    int none(IllegalStateException why) {
        return 0;
    }
}
