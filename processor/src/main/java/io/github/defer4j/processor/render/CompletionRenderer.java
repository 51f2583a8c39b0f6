package io.github.defer4j.processor.render;

import static io.github.defer4j.processor.model.RuntimeTypes.STAGES;
import static io.github.defer4j.processor.model.RuntimeTypes.UNWIND;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.defer4j.processor.model.Body.Staged;
import io.github.defer4j.processor.model.Clause;
import io.github.defer4j.processor.model.Failures;
import io.github.defer4j.processor.model.Step;
import io.github.defer4j.processor.model.Until;
import java.util.List;
import java.util.Optional;

/** Prints what happens when a stage completes: deferred calls and recover steps, one after the other. */
final class CompletionRenderer {
    private static final ClassName THROWABLE = ClassName.get(Throwable.class);

    private final Staged body;
    private final CodeBlock.Builder code;
    private final AnswerRenderer answers;
    private final StepRenderer steps;
    private final CatchRenderer catches;
    private final String result;
    private final String failure;

    CompletionRenderer(Staged body, AnswerRenderer answers, CodeBlock.Builder code) {
        this.body = body;
        this.code = code;
        this.answers = answers;
        this.result = body.names().result();
        this.failure = body.names().failure();
        this.steps = new StepRenderer(body.names(), result, body.failures(), code);
        this.catches = new CatchRenderer(body.names(), code);
    }

    /**
     * The deferred calls, and the recover steps outside of them.
     *
     * @param stage the expression that gives the stage
     * @param prepared whether something is still to be done before the stage may complete
     */
    void complete(CodeBlock stage, boolean prepared) {
        CodeBlock give = prepared ? CodeBlock.of("$N =", body.stageNames().stage()) : CodeBlock.of("return");
        List<Step> ending =
                body.steps().stream().filter(step -> step.until() == Until.COMPLETION).toList();
        if (ending.isEmpty() && body.onCompletion().outside().isEmpty()) {
            code.addStatement(
                    "$L $L", give, prepared ? CodeBlock.of("$T.prepare($L)", STAGES, stage) : stage);
            return;
        }
        boolean composes = givesStage(body.onCompletion().outside());
        String method = (prepared ? "prepare" : "handle") + (composes ? "Compose" : "");
        begin(give, method, stage);
        initialise();
        for (int i = ending.size() - 1; i >= 0; i--) {
            exit(ending.get(i));
        }
        end(body.onCompletion().outside(), answers, composes);
    }

    /**
     * The recover steps inside of the deferred calls.
     *
     * @param variable takes the stage
     */
    void recover(CodeBlock stage, String variable) {
        List<Clause> clauses = body.onCompletion().inside();
        boolean composes = givesStage(clauses);
        begin(CodeBlock.of("$N =", variable), composes ? "handleCompose" : "handle", stage);
        initialise();
        end(clauses, new AnswerRenderer(false), composes);
    }

    private static boolean givesStage(List<Clause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.handler().stream())
                .anyMatch(Clause.Handler::givesStage);
    }

    private void begin(CodeBlock give, String method, CodeBlock stage) {
        code.add(
                "$L $T.$L($L, ($T $N, $T $N) -> {\n",
                give,
                STAGES,
                method,
                stage,
                body.value().box(),
                result,
                THROWABLE,
                failure);
        code.indent();
    }

    /** As in a method without a stage, the result has a value also where there is none. */
    private void initialise() {
        if (body.initial().isEmpty() || body.initial().get().equals("null") && body.scope().isEmpty()) {
            return;
        }
        code.beginControlFlow("if ($N == null && $N != null)", result, failure);
        if (body.scope().isPresent()) {
            // Its actions may have set the result before one of them failed.
            code.addStatement(
                    "$N = $T.result($N, $L)",
                    result,
                    UNWIND,
                    body.scope().get(),
                    body.initial().get());
        } else {
            code.addStatement("$N = $L", result, body.initial().get());
        }
        code.endControlFlow();
    }

    private void exit(Step step) {
        code.add("// $L\n", step.origin());
        Optional<CodeBlock> condition = condition(step);
        condition.ifPresent(test -> code.beginControlFlow("if ($L)", test));
        String kept = step.replaces() ? "replaced" : body.failures() == Failures.FIRST ? "first" : "latest";
        CodeBlock handling = CodeBlock.builder()
                .addStatement(
                        "$N = $T.$L($N, $N)", failure, UNWIND, kept, failure, body.names().later())
                .build();
        steps.attempt(step, new ExprRenderer(result, Optional.of(failure)), body.names().later(), handling);
        condition.ifPresent(test -> code.endControlFlow());
    }

    private Optional<CodeBlock> condition(Step step) {
        List<CodeBlock> tests = List.of(
                step.exit().onSuccess() ? CodeBlock.of("") : CodeBlock.of("$N != null", failure),
                step.exit().onFailure() ? CodeBlock.of("") : CodeBlock.of("$N == null", failure),
                step.guard().map(name -> CodeBlock.of("$N != null", name)).orElse(CodeBlock.of("")));
        List<CodeBlock> needed = tests.stream().filter(test -> !test.isEmpty()).toList();
        return needed.isEmpty() ? Optional.empty() : Optional.of(CodeBlock.join(needed, " && "));
    }

    private void end(List<Clause> clauses, AnswerRenderer answers, boolean composes) {
        clauses.forEach(clause -> clause(clause, answers, composes));
        code.beginControlFlow("if ($N != null)", failure);
        code.addStatement("throw $N", failure);
        code.endControlFlow();
        // A stage of nothing gives null; a parameter that nothing reads Eclipse would warn of.
        CodeBlock answer = answers.value(CodeBlock.of("$N", result));
        code.addStatement("return $L", composes ? AnswerRenderer.completed(answer) : answer);
        code.unindent();
        code.add("});\n");
    }

    private void clause(Clause clause, AnswerRenderer answers, boolean composes) {
        code.beginControlFlow(
                "if ($L)",
                clause.types().stream().map(this::isOne).distinct().collect(CodeBlock.joining(" || ")));
        if (clause.handler().isEmpty()) {
            code.addStatement("throw $N", failure);
        } else {
            code.add("// $L\n", clause.handler().get().origin());
            CatchRenderer.interrupt(clause.handler().get(), code);
            handle(clause.handler().get(), answers, composes);
        }
        code.endControlFlow();
    }

    private CodeBlock isOne(TypeName type) {
        return type.equals(THROWABLE)
                ? CodeBlock.of("$N != null", failure)
                : CodeBlock.of("$N instanceof $T", failure, type);
    }

    private void handle(Clause.Handler handler, AnswerRenderer answers, boolean composes) {
        if (handler.call().isEmpty()) {
            CodeBlock answer = answers.failure(failure);
            code.addStatement("return $L", composes ? AnswerRenderer.completed(answer) : answer);
            return;
        }
        Optional<TypeName> takenAs = Optional.of(handler.takes()).filter(type -> !type.equals(THROWABLE));
        CodeBlock value = new ExprRenderer(result, Optional.of(failure), takenAs)
                .render(handler.call().get());
        CodeBlock.Builder handling = CodeBlock.builder();
        if (handler.givesStage()) {
            handling.addStatement("return $L", answers.asOutcome() ? answers.stage(value) : value);
        } else {
            if (!body.hasResult()) {
                handling.addStatement("$L", value);
            }
            CodeBlock answer = answers.value(body.hasResult() ? value : CodeBlock.of("null"));
            handling.addStatement("return $L", composes ? AnswerRenderer.completed(answer) : answer);
        }
        catches.carrying(handling.build());
    }
}
