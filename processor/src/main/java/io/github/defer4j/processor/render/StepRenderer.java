package io.github.defer4j.processor.render;

import static io.github.defer4j.processor.model.RuntimeTypes.UNWIND;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.defer4j.processor.model.Body.Names;
import io.github.defer4j.processor.model.Failures;
import io.github.defer4j.processor.model.Step;
import io.github.defer4j.processor.model.Unwinding;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Prints where a deferred call runs: after the guarded code, and in the catch clause. */
final class StepRenderer {

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
        code.nextControlFlow("catch ($T $N)", Throwable.class, names.failure());
        step.unwinding().ifPresentOrElse(this::callUnwinding, () -> unwind(step));
        code.addStatement("throw $N", names.failure());
        code.endControlFlow();
    }

    /** What becomes of the failure of a call that is made after another failure. */
    private CodeBlock surfacing(Step step) {
        CodeBlock.Builder handling = CodeBlock.builder();
        if (step.replaces()) {
            handling.addStatement("$T.replace($N, $N)", UNWIND, names.later(), names.failure());
            handling.addStatement("throw $N", names.later());
        } else if (failures == Failures.FIRST) {
            handling.addStatement("$T.attach($N, $N)", UNWIND, names.failure(), names.later());
        } else {
            handling.addStatement("$T.attach($N, $N)", UNWIND, names.later(), names.failure());
            handling.addStatement("throw $N", names.later());
        }
        return handling.build();
    }

    private void callUnwinding(Unwinding unwinding) {
        CodeBlock arguments = Stream.concat(
                        unwinding.parameters().stream().map(ParameterSpec::name), Stream.of(names.failure()))
                .map(name -> CodeBlock.of("$N", name))
                .collect(CodeBlock.joining(", "));
        code.addStatement("$N($L)", unwinding.name(), arguments);
    }

    private void unwind(Step step) {
        beginGuard(step);
        ExprRenderer failing = ExprRenderer.unwinding(result, names.failure(), names.called());
        attempt(step, failing, names.later(), surfacing(step));
        endGuard(step);
    }

    /** The method of its own. */
    MethodSpec unwinding(Step step, Unwinding unwinding) {
        unwind(step);
        MethodSpec.Builder method = MethodSpec.methodBuilder(unwinding.name()).addModifiers(Modifier.PRIVATE);
        if (unwinding.isStatic()) {
            method.addModifiers(Modifier.STATIC);
        }
        return method.addParameters(unwinding.parameters())
                .addParameter(Throwable.class, names.failure())
                .addCode("// $L\n", step.origin())
                .addCode(code.build())
                .build();
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
