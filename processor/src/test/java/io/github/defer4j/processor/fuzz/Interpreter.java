package io.github.defer4j.processor.fuzz;

import io.github.defer4j.NotAcquiredException;
import io.github.defer4j.Outcome;
import io.github.defer4j.processor.fuzz.Service.Defer;
import io.github.defer4j.processor.fuzz.Service.Marked;
import io.github.defer4j.processor.fuzz.Service.Recover;
import io.github.defer4j.processor.fuzz.Service.Registered;
import io.github.defer4j.processor.fuzz.Service.When;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The manual's rules about order, snapshots, failures and recovery, run on a marked method as data. */
final class Interpreter {

    private final boolean latest;
    private final Marked method;
    private final List<Registered> steps;
    private final Evaluator evaluator;
    private final Map<String, Object> variables;
    private final Set<String> guarded = new HashSet<>();
    private Object result;

    private Interpreter(Service service, Marked method, Map<String, Object> arguments) {
        this.latest = service.latest();
        this.method = method;
        this.steps = method.steps();
        this.variables = new LinkedHashMap<>(arguments);
        this.evaluator = new Evaluator(service, variables);
        this.result = Evaluator.zero(method.result());
    }

    /** What the wrapper's method gives or throws. */
    static Object run(Service service, Marked method, Map<String, Object> arguments) throws Throwable {
        return new Interpreter(service, method, arguments).whole();
    }

    private Object whole() throws Throwable {
        try {
            step(0);
        } catch (Throwable failure) {
            Object recovered = recover(failure, false);
            return method.returnsOutcome() && !(recovered instanceof Outcome) ? Outcome.success(recovered) : recovered;
        }
        return method.returnsOutcome() ? Outcome.success(result) : result;
    }

    private void step(int index) throws Throwable {
        if (index == steps.size()) {
            body();
            return;
        }
        Registered step = steps.get(index);
        Defer mark = step.mark();
        acquire(step);
        Optional<Expr.Call> deferred = isSkipped(mark)
                ? Optional.empty()
                : Optional.of(evaluator.freeze(mark.value().orElseThrow().call()));
        try {
            step(index + 1);
        } catch (Throwable failure) {
            if (mark.on() == When.SUCCESS || deferred.isEmpty()) {
                throw failure;
            }
            throw whileFailing(mark, deferred.get(), failure);
        }
        if (mark.on() != When.FAILURE && deferred.isPresent()) {
            run(mark, deferred.get(), null);
        }
    }

    private void acquire(Registered step) throws Throwable {
        Defer mark = step.mark();
        step.on().ifPresent(param -> guarded.add(param.name()));
        if (mark.acquire().isEmpty()) {
            return;
        }
        Expr.Call call = mark.acquire().get().call();
        Object value = evaluator.evaluate(call);
        if (step.first()) {
            variables.put(step.on().orElseThrow().name(), Evaluator.convert(value, step.on().get().type()));
        } else if (!mark.token().isEmpty()) {
            variables.put(mark.token(), value);
            guarded.add(mark.token());
        } else if (call.type() == Type.BOOLEAN && !(Boolean) value) {
            throw new NotAcquiredException(mark.acquire().get().source());
        }
    }

    /** A call on something acquired or marked that is null. */
    private boolean isSkipped(Defer mark) {
        return mark.value().orElseThrow().call().on()
                .flatMap(Expr::root)
                .filter(name -> guarded.contains(name) && variables.get(name) == null)
                .isPresent();
    }

    private Throwable whileFailing(Defer mark, Expr.Call deferred, Throwable failure) {
        try {
            run(mark, deferred, failure);
            return failure;
        } catch (Throwable later) {
            return latest ? carrying(later, failure) : carrying(failure, later);
        }
    }

    private static Throwable carrying(Throwable surfacing, Throwable carried) {
        if (carried != surfacing) {
            noteInterrupt(carried);
            surfacing.addSuppressed(carried);
        }
        return surfacing;
    }

    private static void noteInterrupt(Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Defer mark, Expr.Call deferred, Throwable failure) throws Throwable {
        try {
            Object value = evaluator.atExit(deferred, result, failure);
            if (mark.assignsResult()) {
                result = Evaluator.convert(value, method.result());
            }
        } catch (Exception dropped) {
            if (!mark.quiet()) {
                throw dropped;
            }
            noteInterrupt(dropped);
        }
    }

    private void body() throws Throwable {
        try {
            if (!method.isStatic()) {
                evaluator.bodyRuns();
            }
            Object[] arguments =
                    method.params().stream().map(param -> variables.get(param.name())).toArray();
            result = Kit.hit(method.name(), method.result().name(), arguments);
        } catch (Throwable failure) {
            Object recovered = recover(failure, true);
            result = method.result() == Type.VOID ? null : recovered;
        }
    }

    private Object recover(Throwable failure, boolean inside) throws Throwable {
        List<Recover> level = method.recovers().stream().filter(each -> each.inside() == inside).toList();
        Optional<Recover> handler = Escapes.handlerOf(failure.getClass(), level);
        if (handler.isEmpty()) {
            throw failure;
        }
        noteInterrupt(failure);
        if (handler.get().handler().isEmpty()) {
            return Outcome.failure(failure);
        }
        try {
            Object value = evaluator.atExit(handler.get().handler().get().call(), result, failure);
            return method.result() == Type.VOID ? null : Evaluator.convert(value, method.result());
        } catch (Throwable later) {
            throw carrying(later, failure);
        }
    }
}
