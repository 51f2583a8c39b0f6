package io.github.defer4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.defer4j.processor.model.Body.Names;
import io.github.defer4j.processor.model.Failures;
import io.github.defer4j.processor.model.Step;
import java.util.Optional;

/** Prints where a deferred call runs: after the guarded code, and in the catch clause. */
final class StepRenderer {
    static final ClassName UNWIND = ClassName.get("io.github.defer4j", "Unwind");

    private final Names names;
    private final String result;
    private final Failures failures;
    private final CodeBlock.Builder code;

    /**
     * @param result the variable that the calls read as the result
     */
    StepRenderer(Names names, String result, Failures failures, CodeBlock.Builder code) {
        this.names = names;
        this.result = result;
        this.failures = failures;
        this.code = code;
    }

    void onSuccess(Step step) {
        ExprRenderer normal = new ExprRenderer(result, Optional.empty());
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
        CodeBlock.Builder handling = CodeBlock.builder();
        if (failures == Failures.FIRST) {
            handling.addStatement("$T.attach($N, $N)", UNWIND, names.failure(), names.later());
        } else {
            handling.addStatement("$T.attach($N, $N)", UNWIND, names.later(), names.failure());
            handling.addStatement("throw $N", names.later());
        }
        code.nextControlFlow("catch ($T $N)", Throwable.class, names.failure());
        beginGuard(step);
        attempt(step, new ExprRenderer(result, Optional.of(names.failure())), names.later(), handling.build());
        endGuard(step);
        code.addStatement("throw $N", names.failure());
        code.endControlFlow();
    }

    /**
     * The call, and what becomes of its failure.
     *
     * @param thrown the variable that holds it
     */
    void attempt(Step step, ExprRenderer path, String thrown, CodeBlock handling) {
        code.beginControlFlow("try");
        call(step, path);
        if (step.quiet()) {
            dropExceptions();
        }
        code.nextControlFlow("catch ($T $N)", Throwable.class, thrown);
        code.add(handling);
        code.endControlFlow();
    }

    private void call(Step step, ExprRenderer path) {
        if (step.assignsResult()) {
            code.addStatement("$N = $L", result, path.render(step.call()));
        } else {
            code.addStatement("$L", path.render(step.call()));
        }
    }

    private void dropExceptions() {
        code.nextControlFlow("catch ($T $N)", Exception.class, names.dropped());
        code.addStatement("$T.drop($N)", UNWIND, names.dropped());
    }

    private void beginGuard(Step step) {
        step.guard().ifPresent(name -> code.beginControlFlow("if ($N != null)", name));
    }

    private void endGuard(Step step) {
        step.guard().ifPresent(name -> code.endControlFlow());
    }
}
