package behaviour.called;

import behaviour.support.Trace;
import io.github.defer4j.Defer;

/** What the service calls "called" itself is what it means by it, but not in a composed annotation. */
public class Own {
    final Trace trace;
    final String called = "field";

    public Own(Trace trace) {
        this.trace = trace;
    }

    @Defer("trace.at(called)")
    public void field() {
        trace.at("body");
    }

    @Defer("trace.at(called)")
    public void parameter(String called) {
        trace.at("body");
    }

    @Defer(acquire = "called = name()", value = "trace.at(called)")
    public void token() {
        trace.at("body");
    }

    @Asking
    public void composed(String called) {
        trace.at("body");
    }

    static String name() {
        return "token";
    }

    void tell(boolean called) {
        trace.at("told " + called);
    }

    @Defer("tell(called)")
    @interface Asking {}
}
