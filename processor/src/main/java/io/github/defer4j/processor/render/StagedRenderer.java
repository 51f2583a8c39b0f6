package io.github.defer4j.processor.render;

import static io.github.defer4j.processor.model.RuntimeTypes.FAILURES;
import static io.github.defer4j.processor.model.RuntimeTypes.GUARDED_STAGE;
import static io.github.defer4j.processor.model.RuntimeTypes.SCOPE;
import static io.github.defer4j.processor.model.RuntimeTypes.STAGES;
import static io.github.defer4j.processor.model.RuntimeTypes.UNWIND;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.defer4j.processor.model.Body.Staged;
import io.github.defer4j.processor.model.Failures;
import io.github.defer4j.processor.model.Step;
import io.github.defer4j.processor.model.Until;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Prints the body of a method that returns a stage. Nested {@code try} blocks register the steps and run them if the
 * call throws; if it returns, a function is given to the stage that runs them one after the other.
 */
final class StagedRenderer {
    private static final ClassName FUTURE = ClassName.get(CompletableFuture.class);

    private final Staged body;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final ExprRenderer normal;
    private final RegistrationRenderer registration;
    private final StepRenderer steps;
    private final AnswerRenderer answers;
    private final EntryRenderer entry;
    private final CompletionRenderer completion;

    private StagedRenderer(Staged body) {
        this.body = body;
        this.normal = new ExprRenderer(body.stageNames().initial(), Optional.empty());
        this.registration = new RegistrationRenderer(normal, code);
        this.steps = new StepRenderer(body.names(), body.stageNames().initial(), body.failures(), code);
        this.answers = new AnswerRenderer(body.returnsOutcome());
        this.entry = new EntryRenderer(body, answers, code);
        this.completion = new CompletionRenderer(body, answers, code);
    }

    static CodeBlock render(Staged body) {
        StagedRenderer renderer = new StagedRenderer(body);
        renderer.recovered();
        return renderer.code.build();
    }

    private void recovered() {
        if (body.initial().isPresent()) {
            boolean assigned = body.steps().stream()
                    .anyMatch(step -> step.assignsResult() && step.exit().onFailure());
            code.addStatement(
                    assigned ? "$T $N = $L" : "final $T $N = $L",
                    body.value(),
                    body.stageNames().initial(),
                    body.initial().get());
        }
        if (body.atCall().outside().isEmpty()) {
            attempt();
            return;
        }
        code.beginControlFlow("try");
        attempt();
        entry.outside();
        code.endControlFlow();
    }

    private void attempt() {
        body.names().called().ifPresent(called -> code.addStatement("boolean $N = false", called));
        if (!endsAtReturn()) {
            step(0);
            return;
        }
        String stage = body.stageNames().stage();
        code.addStatement("final $T $N", ParameterizedTypeName.get(GUARDED_STAGE, answers.type(body.value())), stage);
        step(0);
        code.addStatement("return $N.start()", stage);
    }

    /** Whether the stage must wait for what runs when the call returns. */
    private boolean endsAtReturn() {
        return body.steps().stream().anyMatch(step -> step.until() == Until.RETURN && step.exit().onSuccess());
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
        if (step.until() == Until.RETURN && step.exit().onSuccess()) {
            atReturn(step);
        }
    }

    // The stage is there already, and must be waited for: the failure becomes the stage's.
    private void atReturn(Step step) {
        step.guard().ifPresent(name -> code.beginControlFlow("if ($N != null)", name));
        CodeBlock handling = CodeBlock.builder()
                .addStatement(
                        "$N.fail($N, $T.$L)",
                        body.stageNames().stage(),
                        body.names().failure(),
                        FAILURES,
                        step.replaces() ? Failures.FIRST : body.failures())
                .build();
        steps.attempt(step, normal, body.names().failure(), handling);
        step.guard().ifPresent(name -> code.endControlFlow());
    }

    private void call() {
        body.names().called().ifPresent(called -> code.addStatement("$N = true", called));
        CodeBlock stage = normal.render(body.call());
        if (body.scope().isPresent()) {
            stage = scoped(stage, body.scope().get());
        }
        if (!body.onCompletion().inside().isEmpty()) {
            stage = recoveredInside(stage);
        }
        completion.complete(stage, endsAtReturn());
    }

    private CodeBlock scoped(CodeBlock call, String scope) {
        String stage = body.stageNames().returned();
        code.addStatement("final $T $N = $T.scope($T.$L)", SCOPE, scope, UNWIND, FAILURES, body.failures());
        code.addStatement("$T $N", stageType(), stage);
        code.beginControlFlow("try");
        code.addStatement("$N = $T.scoped($L, $N)", stage, STAGES, call, scope);
        code.nextControlFlow("catch ($T $N)", Throwable.class, body.names().failure());
        code.beginControlFlow("if (!$T.recovers($N, $N))", UNWIND, scope, body.names().failure());
        code.addStatement("throw $N", body.names().failure());
        code.endControlFlow();
        code.addStatement("$N = $T.completed($T.returns($N, null))", stage, STAGES, UNWIND, scope);
        code.endControlFlow();
        return CodeBlock.of("$N", stage);
    }

    private TypeName stageType() {
        return ParameterizedTypeName.get(FUTURE, body.value().box());
    }

    private CodeBlock recoveredInside(CodeBlock call) {
        String stage = body.stageNames().recovered();
        boolean tries = !body.atCall().inside().isEmpty();
        code.addStatement("$T $N", stageType(), stage);
        if (tries) {
            code.beginControlFlow("try");
        }
        completion.recover(call, stage);
        if (tries) {
            entry.inside(stage);
            code.endControlFlow();
        }
        return CodeBlock.of("$N", stage);
    }
}
