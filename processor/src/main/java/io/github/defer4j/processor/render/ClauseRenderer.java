package io.github.defer4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import io.github.defer4j.processor.model.Body.Guarded;
import io.github.defer4j.processor.model.Expr;
import java.util.Optional;

/** Prints the catch clauses of the recover step. */
final class ClauseRenderer {
    private final Guarded body;
    private final CodeBlock.Builder code;
    private final ExprRenderer failing;
    private final AnswerRenderer answers;
    private final CatchRenderer catches;

    ClauseRenderer(Guarded body, CodeBlock.Builder code) {
        this.body = body;
        this.code = code;
        this.failing = new ExprRenderer(body.names().result(), Optional.of(body.names().failure()));
        this.answers = new AnswerRenderer(body.returnsOutcome());
        this.catches = new CatchRenderer(body.names(), code);
    }

    void outside() {
        body.outside().forEach(clause -> catches.clause(clause, handler -> handler.call()
                .ifPresentOrElse(call -> handle(call, false), this::becomesValue)));
    }

    void inside() {
        body.inside().forEach(clause -> catches.clause(
                clause, handler -> handle(handler.call().orElseThrow(), true)));
    }

    private void becomesValue() {
        code.addStatement("return $L", answers.failure(body.names().failure()));
    }

    private void handle(Expr call, boolean inside) {
        CodeBlock value = failing.render(call);
        CodeBlock.Builder handling = CodeBlock.builder();
        if (body.result().isEmpty()) {
            handling.addStatement("$L", value);
            if (!inside && body.returnsOutcome()) {
                handling.addStatement("return $L", answers.value(CodeBlock.of("null")));
            }
        } else if (inside) {
            handling.addStatement("$N = $L", body.names().result(), value);
        } else {
            handling.addStatement("return $L", answers.value(value));
        }
        catches.carrying(handling.build());
    }
}
