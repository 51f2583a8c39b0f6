package io.github.defer4j.processor.render;

import static io.github.defer4j.processor.model.RuntimeTypes.FAILURES;
import static io.github.defer4j.processor.model.RuntimeTypes.OUTCOME;
import static io.github.defer4j.processor.model.RuntimeTypes.SCOPE;
import static io.github.defer4j.processor.model.RuntimeTypes.UNWIND;

import com.palantir.javapoet.CodeBlock;
import io.github.defer4j.processor.model.Body;
import io.github.defer4j.processor.model.Body.Guarded;
import io.github.defer4j.processor.model.Step;
import java.util.Optional;

/**
 * Prints the body of a marked method: each step a {@code try} around all that is registered later, its call
 * written once for the normal path and once in the {@code catch}, which keeps {@code throws} exact (precise
 * rethrow, JLS 11.2.2) and the method short.
 */
final class BodyRenderer {

    private final Guarded body;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final ExprRenderer normal;
    private final RegistrationRenderer registration;
    private final StepRenderer steps;
    private final ClauseRenderer clauses;

    private BodyRenderer(Guarded body) {
        this.body = body;
        this.normal = new ExprRenderer(body.names().result(), Optional.empty());
        this.registration = new RegistrationRenderer(normal, code);
        this.steps = new StepRenderer(body.names(), body.names().result(), body.failures(), code);
        this.clauses = new ClauseRenderer(body, code);
    }

    static CodeBlock render(Guarded body) {
        BodyRenderer renderer = new BodyRenderer(body);
        renderer.recovered();
        return renderer.code.build();
    }

    private void recovered() {
        boolean outlives = body.result().map(Body.ResultVariable::outlivesTry).orElse(false);
        if (outlives) {
            declareResult();
        }
        if (body.outside().isEmpty()) {
            attempts(!outlives);
            return;
        }
        code.beginControlFlow("try");
        attempts(!outlives);
        clauses.outside();
        code.endControlFlow();
    }

    private void attempts(boolean declares) {
        body.retry()
                .ifPresentOrElse(
                        retry -> new RetryRenderer(body, retry, code).render(() -> attempt(declares)),
                        () -> attempt(declares));
    }

    private void attempt(boolean declares) {
        if (isDirect()) {
            code.addStatement(
                    body.returnsOutcome() ? "return $T.success($L)" : "return $L",
                    body.returnsOutcome()
                            ? new Object[] {OUTCOME, normal.render(body.call())}
                            : new Object[] {normal.render(body.call())});
            return;
        }
        if (declares && body.result().isPresent()) {
            declareResult();
        }
        body.names().called().ifPresent(called -> code.addStatement("boolean $N = false", called));
        step(0);
        returnResult();
    }

    /** Nothing happens after the call, so its value can be returned where it is made. */
    private boolean isDirect() {
        boolean outlives = body.result().map(Body.ResultVariable::outlivesTry).orElse(false);
        return body.steps().isEmpty()
                && body.inside().isEmpty()
                && body.scope().isEmpty()
                && body.result().isPresent()
                && !outlives;
    }

    private void declareResult() {
        Body.ResultVariable result = body.result().orElseThrow();
        CodeBlock.Builder declaration = CodeBlock.builder();
        if (result.isFinal()) {
            declaration.add("final ");
        }
        declaration.add("$T $N", result.type(), body.names().result());
        result.initial().ifPresent(initial -> declaration.add(" = $L", initial));
        code.addStatement(declaration.build());
    }

    private void returnResult() {
        if (body.returnsOutcome()) {
            code.addStatement(
                    "return $T.success($L)",
                    OUTCOME,
                    body.result().isPresent() ? body.names().result() : "null");
        } else if (body.result().isPresent()) {
            code.addStatement("return $N", body.names().result());
        } else if (body.retry().isPresent()) {
            code.addStatement("return");
        }
    }

    private void step(int index) {
        if (index == body.steps().size()) {
            call();
            return;
        }
        Step step = body.steps().get(index);
        registration.register(step);
        if (step.exit().onFailure()) {
            code.beginControlFlow("try");
            step(index + 1);
            steps.onFailure(step);
        } else {
            step(index + 1);
        }
        if (step.exit().onSuccess()) {
            steps.onSuccess(step);
        }
    }

    private void call() {
        if (body.inside().isEmpty()) {
            scopedCall();
            return;
        }
        code.beginControlFlow("try");
        scopedCall();
        clauses.inside();
        code.endControlFlow();
    }

    private void scopedCall() {
        if (body.scope().isEmpty()) {
            serviceCall();
            return;
        }
        String scope = body.scope().get();
        code.addStatement("final $T $N = $T.scope($T.$L)", SCOPE, scope, UNWIND, FAILURES, body.failures());
        if (!body.result().map(Body.ResultVariable::isReadOnFailure).orElse(false)) {
            endScope(scope);
            return;
        }
        // Its actions may have set the result before one of them failed.
        String result = body.names().result();
        code.beginControlFlow("try");
        endScope(scope);
        code.nextControlFlow("finally");
        code.addStatement("$N = $T.result($N, $N)", result, UNWIND, scope, result);
        code.endControlFlow();
    }

    private void endScope(String scope) {
        String failure = body.names().failure();
        code.beginControlFlow("try");
        serviceCall();
        code.nextControlFlow("catch ($T $N)", Throwable.class, failure);
        code.beginControlFlow("if (!$T.recovers($N, $N))", UNWIND, scope, failure);
        code.addStatement("throw $N", failure);
        code.endControlFlow();
        code.endControlFlow();
        if (body.result().isPresent()) {
            String result = body.names().result();
            code.addStatement("$N = $T.returns($N, $N)", result, UNWIND, scope, result);
        } else {
            code.addStatement("$T.returns($N, null)", UNWIND, scope);
        }
    }

    private void serviceCall() {
        body.names().called().ifPresent(called -> code.addStatement("$N = true", called));
        if (body.result().isPresent()) {
            code.addStatement("$N = $L", body.names().result(), normal.render(body.call()));
        } else {
            code.addStatement("$L", normal.render(body.call()));
        }
    }
}
