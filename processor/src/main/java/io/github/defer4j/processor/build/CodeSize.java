package io.github.defer4j.processor.build;

import io.github.defer4j.processor.model.Body;
import io.github.defer4j.processor.model.Expr;
import io.github.defer4j.processor.model.Local;
import io.github.defer4j.processor.model.Step;
import java.util.List;

/** How many bytes of code javac makes of a body, nearly. Variables beyond the fourth take two bytes (JVMS 6.5). */
final class CodeSize {
    private static final int LOAD = 2;
    private static final int STORE = 2;
    private static final int MEMBER = 3;
    private static final int JUMP = 3;
    private static final int THROW = 1;

    private CodeSize() {}

    static int of(Body.Guarded body) {
        int steps = body.steps().stream().mapToInt(CodeSize::of).sum();
        int called = body.names().called().isPresent() ? 2 * (1 + STORE) : 0;
        return steps + called + of(body.call()) + STORE + LOAD + 1;
    }

    private static int of(Step step) {
        int registration = step.shared().stream().mapToInt(CodeSize::of).sum()
                + step.acquire().map(CodeSize::of).orElse(0)
                + step.snapshots().stream().mapToInt(CodeSize::of).sum();
        int normal = step.exit().onSuccess() ? guarded(step) : 0;
        int leaving = step.exit().onFailure() ? JUMP : 0;
        return registration + normal + leaving + failing(step);
    }

    /** The catch clause. */
    private static int failing(Step step) {
        if (!step.exit().onFailure()) {
            return 0;
        }
        if (step.unwinding().isPresent()) {
            int arguments = (step.unwinding().get().parameters().size() + 1) * LOAD;
            int target = step.unwinding().get().isStatic() ? 0 : 1;
            return STORE + target + arguments + MEMBER + LOAD + THROW;
        }
        return STORE + guarded(step) + JUMP + STORE + LOAD + LOAD + MEMBER + LOAD + THROW;
    }

    private static int guarded(Step step) {
        int guard = step.guard().isPresent() ? LOAD + JUMP : 0;
        int dropping = step.quiet() ? JUMP + STORE + LOAD + MEMBER : 0;
        return guard + of(step.call()) + dropping;
    }

    private static int of(Local local) {
        int test = local.unlessNull().isPresent() ? LOAD + JUMP + 1 + JUMP : 0;
        return test + of(local.value()) + STORE;
    }

    private static int of(Step.Acquire acquire) {
        if (acquire instanceof Step.Acquire.Hold hold) {
            return of(hold.local());
        }
        if (acquire instanceof Step.Acquire.Run run) {
            return of(run.call());
        }
        // if (!call) throw new NotAcquiredException(text)
        return of(((Step.Acquire.Require) acquire).call()) + JUMP + MEMBER + 1 + LOAD + MEMBER + THROW;
    }

    private static int of(Expr expr) {
        if (expr instanceof Expr.Service) {
            return 1 + MEMBER;
        }
        if (expr instanceof Expr.Field field) {
            return of(field.on()) + MEMBER;
        }
        if (expr instanceof Expr.Call call) {
            return of(call.on()) + of(call.arguments()) + MEMBER;
        }
        if (expr instanceof Expr.StaticCall call) {
            return of(call.arguments()) + MEMBER;
        }
        if (expr instanceof Expr.Cast cast) {
            return of(cast.value()) + MEMBER;
        }
        boolean member = expr instanceof Expr.StaticField || expr instanceof Expr.ClassLiteral;
        return member ? MEMBER : LOAD;
    }

    private static int of(List<Expr> arguments) {
        return arguments.stream().mapToInt(CodeSize::of).sum();
    }
}
