package io.github.defer4j.conformance.emit;

import io.github.defer4j.conformance.format.Deferred;
import io.github.defer4j.conformance.format.Deferred.When;
import io.github.defer4j.conformance.format.Variable;
import java.util.ArrayList;
import java.util.List;

/** The annotations of one method; the methods that they name are {@link ClosureWriter}'s. */
final class Marks {
    private final Plan plan;
    private final String label;
    private final List<String> onMethod = new ArrayList<>();
    private final List<String> onHolder = new ArrayList<>();
    private final List<String> recovers = new ArrayList<>();

    Marks(Plan plan, String label) {
        this.plan = plan;
        this.label = label;
        // The variables' owner comes first, so that it is closed last.
        if (plan.holderIsAcquired()) {
            String acquire = plan.entersEarly() ? "log.enter(" + at("in") + ", a, g)" : "log.vars()";
            onHolder.add("@Defer(acquire = " + JavaText.quote(acquire) + ")");
        } else if (plan.holderIsParameter()) {
            onHolder.add("@Defer");
        }
        if (!onHolder.isEmpty() && plan.function().named()) {
            onHolder.add("@Defer(\"result = v.r()\")");
        }
        for (int i = 0; i < plan.marked().size(); i++) {
            List<String> target = i < plan.marksOnMethod() ? onMethod : onHolder;
            target.add(mark(i, plan.marked().get(i)));
        }
    }

    /** The lines above the method. */
    List<String> onMethod() {
        List<String> lines = new ArrayList<>(onMethod);
        lines.addAll(recovers);
        return lines;
    }

    /** The lines before the parameter that holds the variables. */
    List<String> onHolder() {
        return onHolder;
    }

    private String mark(int index, Deferred deferred) {
        Access access = plan.holder() ? Access.holder(plan.function().named()) : Access.local(Access.NONE, false);
        if (index < plan.marksOnMethod()) {
            // The holder is not there yet, and at this moment all that it would hold is zero.
            access = Access.local(Access.NONE, false);
        }
        if (deferred instanceof Deferred.Snapshot snapshot) {
            String values = access.mark(snapshot.first()) + ", " + access.mark(snapshot.second());
            return plain("log.snapshot(" + at(snapshot.k()) + ", " + values + ")");
        } else if (deferred instanceof Deferred.Acquired acquired) {
            String token = "taken" + index;
            String acquire = token + " = log.acquired(" + at(acquired.k()) + ", " + access.mark(acquired.value()) + ")";
            String release =
                    "log.snapshot(" + at(acquired.k()) + ", " + token + ", " + access.mark(acquired.with()) + ")";
            return "@Defer(acquire = " + JavaText.quote(acquire) + ", value = " + JavaText.quote(release) + ")";
        } else if (deferred instanceof Deferred.Raise raise) {
            return plain("log.raise(" + access.mark(raise.payload()) + ")");
        } else if (deferred instanceof Deferred.Closure closure) {
            return closure(index, closure);
        }
        return plain("none.run()");
    }

    private String closure(int index, Deferred.Closure closure) {
        ClosureShape shape = ClosureShape.of(plan, label, index, closure);
        if (Usage.recovers(closure)) {
            return recovering(index, shape);
        }
        String call = shape.assigned() + shape.name() + arguments(index, shape);
        return closure.when() == When.ALWAYS
                ? plain(call)
                : "@Defer(value = " + JavaText.quote(call) + ", on = Exit." + closure.when() + ")";
    }

    /** A handler for the failing path, and for the line without a failure a step on the other one. */
    private String recovering(int index, ClosureShape shape) {
        String handler = JavaText.quote(shape.handler());
        recovers.add(index == 0 ? "@Recover(" + handler + ")" : "@Recover(value = " + handler + ", inside = true)");
        String acquire = index == 0 && plan.entersEarly()
                ? "acquire = " + JavaText.quote("log.trace(" + at("in") + ", a, 0, 0, g)") + ", "
                : "";
        String call = JavaText.quote(shape.assigned() + shape.withoutFailure() + arguments(index, shape));
        return "@Defer(" + acquire + "value = " + call + ", on = Exit.SUCCESS)";
    }

    /** Half of them bound by name. */
    private static String arguments(int index, ClosureShape shape) {
        return index % 2 == 0 ? "(" + shape.arguments() + ")" : "";
    }

    private static String plain(String call) {
        return "@Defer(" + JavaText.quote(call) + ")";
    }

    private String at(Object k) {
        return JavaText.quote(label + "." + k);
    }

    /**
     * The method that a closure becomes.
     *
     * @param name of the method
     * @param parameters what it reads
     * @param arguments the same for the call
     * @param assigns whether it returns the result as it changed it
     */
    record ClosureShape(String name, String parameters, String arguments, boolean assigns) {
        static ClosureShape of(Plan plan, String label, int index, Deferred.Closure closure) {
            String name = label + "closure" + index;
            if (plan.holder() && index >= plan.marksOnMethod()) {
                return new ClosureShape(name, "int a, Vars v", "a, v", false);
            }
            if (plan.function().named() && Usage.touches(closure, Variable.R)) {
                boolean assigns = Usage.assigns(closure.body(), true, Variable.R);
                return new ClosureShape(name, "int a, int result", "a, result", assigns);
            }
            return new ClosureShape(name, "int a", "a", false);
        }

        String assigned() {
            return assigns ? "result = " : "";
        }

        String handler() {
            return name + "Recover";
        }

        String withoutFailure() {
            return name + "Nothing";
        }
    }
}
