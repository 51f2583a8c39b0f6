package io.github.defer4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import io.github.defer4j.processor.model.Body.Staged;
import io.github.defer4j.processor.model.Clause;
import io.github.defer4j.processor.model.Expr;
import java.util.Optional;

/** Prints the catch clauses for what a call throws that should return a stage: what they give becomes one. */
final class EntryRenderer {
    private final Staged body;
    private final CodeBlock.Builder code;
    private final AnswerRenderer answers;
    private final ExprRenderer failing;
    private final CatchRenderer catches;

    EntryRenderer(Staged body, AnswerRenderer answers, CodeBlock.Builder code) {
        this.body = body;
        this.code = code;
        this.answers = answers;
        this.failing =
                new ExprRenderer(body.stageNames().initial(), Optional.of(body.names().failure()));
        this.catches = new CatchRenderer(body.names(), code);
    }

    void outside() {
        body.atCall().outside().forEach(clause -> catches.clause(clause, this::answer));
    }

    /**
     * @param stage the variable that takes the stage
     */
    void inside(String stage) {
        AnswerRenderer plain = new AnswerRenderer(false);
        body.atCall().inside().forEach(clause -> catches.clause(
                clause, handler -> handle(handler, plain, CodeBlock.of("$N =", stage))));
    }

    private void answer(Clause.Handler handler) {
        if (handler.call().isPresent()) {
            handle(handler, answers, CodeBlock.of("return"));
        } else {
            code.addStatement("return $L", AnswerRenderer.completed(answers.failure(body.names().failure())));
        }
    }

    private void handle(Clause.Handler handler, AnswerRenderer answers, CodeBlock give) {
        Expr call = handler.call().orElseThrow();
        CodeBlock value = failing.render(call);
        CodeBlock.Builder handling = CodeBlock.builder();
        if (handler.givesStage()) {
            handling.addStatement("$L $L", give, answers.stage(value));
        } else if (body.hasResult()) {
            handling.addStatement("$L $L", give, AnswerRenderer.completed(answers.value(value)));
        } else {
            handling.addStatement("$L", value);
            handling.addStatement("$L $L", give, AnswerRenderer.completed(answers.value(CodeBlock.of("null"))));
        }
        catches.carrying(handling.build());
    }
}
