package io.github.defer4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.defer4j.processor.model.Body.Guarded;
import io.github.defer4j.processor.model.Failures;
import io.github.defer4j.processor.model.Step;
import java.util.Optional;

/** Prints where a deferred call runs: after the guarded code, and in the catch clause. */
final class StepRenderer {
    static final ClassName UNWIND = ClassName.get("io.github.defer4j", "Unwind");

    private final Guarded body;
    private final CodeBlock.Builder code;

    StepRenderer(Guarded body, CodeBlock.Builder code) {
        this.body = body;
        this.code = code;
    }

    void onSuccess(Step step) {
        ExprRenderer normal = new ExprRenderer(body.names().result(), Optional.empty());
        beginGuard(step);
        if (step.quiet()) {
            code.beginControlFlow("try");
            call(step, normal);
            dropExceptions();
            code.endControlFlow();
        } else {
            call(step, normal);
        }
        endGuard(step);
    }

    /** Called inside the open {@code try}; closes it with its catch clause. */
    void onFailure(Step step) {
        String failure = body.names().failure();
        String later = body.names().later();
        code.nextControlFlow("catch ($T $N)", Throwable.class, failure);
        beginGuard(step);
        code.beginControlFlow("try");
        call(step, new ExprRenderer(body.names().result(), Optional.of(failure)));
        if (step.quiet()) {
            dropExceptions();
        }
        code.nextControlFlow("catch ($T $N)", Throwable.class, later);
        if (body.failures() == Failures.FIRST) {
            code.addStatement("$T.attach($N, $N)", UNWIND, failure, later);
        } else {
            code.addStatement("$T.attach($N, $N)", UNWIND, later, failure);
            code.addStatement("throw $N", later);
        }
        code.endControlFlow();
        endGuard(step);
        code.addStatement("throw $N", failure);
        code.endControlFlow();
    }

    private void call(Step step, ExprRenderer path) {
        if (step.assignsResult()) {
            code.addStatement("$N = $L", body.names().result(), path.render(step.call()));
        } else {
            code.addStatement("$L", path.render(step.call()));
        }
    }

    private void dropExceptions() {
        code.nextControlFlow("catch ($T $N)", Exception.class, body.names().dropped());
        code.addStatement("$T.drop($N)", UNWIND, body.names().dropped());
    }

    private void beginGuard(Step step) {
        step.guard().ifPresent(name -> code.beginControlFlow("if ($N != null)", name));
    }

    private void endGuard(Step step) {
        step.guard().ifPresent(name -> code.endControlFlow());
    }
}
