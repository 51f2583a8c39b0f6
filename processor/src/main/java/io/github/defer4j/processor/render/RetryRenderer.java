package io.github.defer4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import io.github.defer4j.processor.model.Body;
import io.github.defer4j.processor.model.Body.Guarded;
import io.github.defer4j.processor.model.Clause;
import io.github.defer4j.processor.model.Retry;
import java.util.Optional;

/** Prints the loop around an attempt: it ends with a return or with what escapes. */
final class RetryRenderer {
    private final Guarded body;
    private final Retry retry;
    private final CodeBlock.Builder code;
    private final CatchRenderer catches;

    RetryRenderer(Guarded body, Retry retry, CodeBlock.Builder code) {
        this.body = body;
        this.retry = retry;
        this.code = code;
        this.catches = new CatchRenderer(body.names(), code);
    }

    /**
     * @param attempt prints one attempt, which returns or throws
     */
    void render(Runnable attempt) {
        if (retry.attempt().isPresent()) {
            String number = retry.attempt().get();
            code.beginControlFlow("for (int $N = 1; ; $N++)", number, number);
        } else {
            code.beginControlFlow("while (true)");
        }
        // The handlers outside get what the last attempt has left, not an earlier one.
        body.result()
                .filter(Body.ResultVariable::outlivesTry)
                .flatMap(Body.ResultVariable::initial)
                .ifPresent(initial -> code.addStatement("$N = $L", body.names().result(), initial));
        code.beginControlFlow("try");
        attempt.run();
        retry.clauses().forEach(clause -> catches.clause(clause, this::ask));
        code.endControlFlow();
        code.endControlFlow();
    }

    private void ask(Clause.Handler policy) {
        ExprRenderer failing = new ExprRenderer(body.names().result(), Optional.of(body.names().failure()));
        CodeBlock answer = failing.render(policy.call().orElseThrow());
        code.addStatement("final boolean $N", retry.again());
        catches.carrying(CodeBlock.builder()
                .addStatement("$N = $L", retry.again(), answer)
                .build());
        code.beginControlFlow("if (!$N)", retry.again());
        code.addStatement("throw $N", body.names().failure());
        code.endControlFlow();
    }
}
