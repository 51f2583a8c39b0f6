package io.github.defer4j.conformance.emit;

import io.github.defer4j.conformance.format.Deferred;
import io.github.defer4j.conformance.format.Deferred.When;
import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.Program.Function;
import io.github.defer4j.conformance.format.Program.Style;
import io.github.defer4j.conformance.format.Stmt;
import io.github.defer4j.conformance.format.Variable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a function is written with defer4j.
 *
 * @param marked what annotations register: defer statements at the very start
 * @param body the rest
 * @param scope whether the body defers through a scope
 * @param holder whether the call's variables are in an object that deferred closures see
 */
public record Plan(Function function, List<Deferred> marked, List<Stmt> body, boolean scope, boolean holder) {

    /** What registers a function's deferred calls. */
    public enum Form {
        /** It defers nothing. */
        PLAIN,
        ANNOTATED,
        SCOPED,
        /** Annotations first, a scope for the rest. */
        MIXED;

        /** A count of none of each. */
        public static Map<Form, Integer> none() {
            Map<Form, Integer> counts = new EnumMap<>(Form.class);
            for (Form form : values()) {
                counts.put(form, 0);
            }
            return counts;
        }
    }

    /** Adds the number of the program's functions in each form. */
    public static void count(Program program, Map<Form, Integer> counts) {
        of(program).forEach(plan -> counts.merge(plan.form(), 1, Integer::sum));
    }

    static List<Plan> of(Program program) {
        return program.functions().stream()
                .map(function -> of(function, program.style()))
                .toList();
    }

    Form form() {
        if (marked.isEmpty()) {
            return scope ? Form.SCOPED : Form.PLAIN;
        }
        return scope ? Form.MIXED : Form.ANNOTATED;
    }

    static Plan of(Function function, Style style) {
        List<Deferred> leading = leading(function.body());
        boolean later = Usage.defers(function.body().subList(leading.size(), function.body().size()));
        int marks = switch (style) {
            case SCOPED -> 0;
            case ANNOTATED -> later || !expressible(leading) ? 0 : leading.size();
            case MIXED -> longestExpressible(leading, later);
        };
        List<Deferred> marked = leading.subList(0, marks);
        List<Stmt> body = function.body().subList(marks, function.body().size());
        boolean scope = Usage.defers(body);
        return new Plan(function, marked, body, scope, needsHolder(function, marked, body, scope));
    }

    private static List<Deferred> leading(List<Stmt> body) {
        List<Deferred> leading = new ArrayList<>();
        for (Stmt statement : body) {
            if (!(statement instanceof Stmt.Defer defer)) {
                break;
            }
            leading.add(defer.deferred());
        }
        return leading;
    }

    /**
     * {@code @Recover} runs after all deferred calls, which is a recover in the closure that is deferred first, or
     * before them, which is one in the closure that is deferred last.
     */
    private static boolean expressible(List<Deferred> leading) {
        for (int i = 1; i < leading.size() - 1; i++) {
            if (Usage.recovers(leading.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Leaves something to the scope where it can. */
    private static int longestExpressible(List<Deferred> leading, boolean later) {
        int marks = later || leading.size() < 2 ? leading.size() : (leading.size() + 1) / 2;
        while (!expressible(leading.subList(0, marks))) {
            marks--;
        }
        return marks;
    }

    private static boolean needsHolder(Function function, List<Deferred> marked, List<Stmt> body, boolean scope) {
        if (marked.isEmpty()) {
            // Without marks the result is the scope's business, and only x needs a place outside the stack.
            return scope && Usage.assigns(function.body(), true, Variable.X) && deferredTouches(body, Variable.X);
        }
        boolean recovers = marked.stream().anyMatch(Usage::recovers);
        boolean sharesX = Usage.assigns(function.body(), true, Variable.X)
                && (marked.stream().anyMatch(d -> Usage.touches(d, Variable.X)) || deferredTouches(body, Variable.X));
        boolean sharesR = function.named()
                && (scope
                        || Usage.assigns(body, false, Variable.R)
                                && (recovers || marked.stream().anyMatch(d -> Usage.touches(d, Variable.R))));
        return sharesX || sharesR || marked.stream().anyMatch(Plan::needsHolder) || innermostRecovers(marked);
    }

    /** A closure that hands on its own state: more than a parameter {@code result} and a returned value can do. */
    private static boolean needsHolder(Deferred deferred) {
        if (Usage.mayFailToRegister(deferred) || Usage.nests(deferred)) {
            return true;
        }
        if (!(deferred instanceof Deferred.Closure closure)) {
            return false;
        }
        if (Usage.recovers(deferred)) {
            return Usage.mayPanicUnprovoked(closure.body());
        }
        // A step on the failing path cannot assign the result; D4J-310 says that nobody would see it.
        return Usage.assigns(closure.body(), true, Variable.R)
                && (closure.when() == When.FAILURE || Usage.mayPanic(closure.body()));
    }

    private static boolean deferredTouches(List<Stmt> body, Variable variable) {
        return Usage.any(
                body,
                true,
                statement -> statement instanceof Stmt.Defer defer && Usage.touches(defer.deferred(), variable));
    }

    private static boolean innermostRecovers(List<Deferred> marked) {
        return marked.size() > 1 && Usage.recovers(marked.get(marked.size() - 1));
    }

    boolean recoversOutside() {
        return !marked.isEmpty() && Usage.recovers(marked.get(0));
    }

    /** Whether the caller passes the holder, so that the handler of {@code @Recover}, which runs last, sees it. */
    boolean holderIsParameter() {
        return holder && recoversOutside();
    }

    /** Whether the wrapper obtains the holder. */
    boolean holderIsAcquired() {
        return holder && !marked.isEmpty() && !recoversOutside();
    }

    /** Whether the line that says that the function was entered must come before the registrations. */
    boolean entersEarly() {
        return marked.stream().anyMatch(Usage::mayFailToRegister);
    }

    /** How many of the marks stand on the method, since nothing of the holder is in them. */
    int marksOnMethod() {
        if (!holder) {
            return marked.size();
        }
        int count = 0;
        while (!recoversOutside() && !entersEarly() && count < marked.size() - 1 && isIndependent(marked.get(count))) {
            count++;
        }
        return count;
    }

    private static boolean isIndependent(Deferred deferred) {
        boolean always = !(deferred instanceof Deferred.Closure closure) || closure.when() == When.ALWAYS;
        return always
                && !Usage.recovers(deferred)
                && !Usage.nests(deferred)
                && !Usage.touches(deferred, Variable.X)
                && !Usage.touches(deferred, Variable.R);
    }
}
