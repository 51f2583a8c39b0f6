package behaviour.order;

import behaviour.support.Resource;
import behaviour.support.Trace;
import io.github.defer4j.Defer;

/** Steps that take and give. */
public class Brackets {
    final Trace trace;

    public Brackets(Trace trace) {
        this.trace = trace;
    }

    @Defer(acquire = "take(\"a\")", value = "give(\"a\")")
    @Defer(acquire = "take(\"b\")", value = "give(\"b\")")
    @Defer(acquire = "take(\"c\")", value = "give(\"c\")")
    public int three() {
        trace.at("body");
        return 3;
    }

    /** Some steps have nothing to take. */
    @Defer("give(\"a\")")
    @Defer(acquire = "take(\"b\")", value = "give(\"b\")")
    @Defer("give(\"c\")")
    public void some() {
        trace.at("body");
    }

    /** Those on the method come before those on parameters, whatever the source looks like. */
    public @Defer(acquire = "take(\"m1\")", value = "give(\"m1\")") String mixed(
            @Defer(acquire = "open(\"p1\")") Resource first,
            String plain,
            @Defer(acquire = "open(\"p2\")") @Defer("after(second)") Resource second,
            @Defer("give(\"p3\")") String third) {
        trace.at("body " + first + " " + plain + " " + second + " " + third);
        return plain;
    }

    void take(String what) {
        trace.at("take " + what);
    }

    void give(String what) {
        trace.at("give " + what);
    }

    Resource open(String name) {
        return new Resource(trace, name);
    }

    void after(Resource resource) {
        trace.at("after " + resource);
    }
}
