package io.github.defer4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.defer4j.processor.model.Body.Guarded;
import io.github.defer4j.processor.model.Clause;
import io.github.defer4j.processor.model.Expr;
import java.util.List;
import java.util.Optional;

/** Prints the catch clauses of the recover step. */
final class ClauseRenderer {
    static final ClassName OUTCOME = ClassName.get("io.github.defer4j", "Outcome");

    private final Guarded body;
    private final CodeBlock.Builder code;
    private final ExprRenderer failing;

    ClauseRenderer(Guarded body, CodeBlock.Builder code) {
        this.body = body;
        this.code = code;
        this.failing = new ExprRenderer(body.names().result(), Optional.of(body.names().failure()));
    }

    void outside() {
        body.outside().forEach(clause -> clause(clause, false));
    }

    void inside() {
        body.inside().forEach(clause -> clause(clause, true));
    }

    private void clause(Clause clause, boolean inside) {
        CodeBlock types = clause.types().stream()
                .map(type -> CodeBlock.of("$T", type))
                .collect(CodeBlock.joining(" | "));
        if (clause.handler().isEmpty()) {
            code.nextControlFlow("catch ($L $N)", types, body.names().passing());
            code.addStatement("throw $N", body.names().passing());
            return;
        }
        Clause.Handler handler = clause.handler().get();
        code.nextControlFlow("catch ($L $N)", types, body.names().failure());
        code.add("// $L\n", handler.origin());
        letThrough(clause);
        if (handler.interrupts()) {
            code.addStatement("$T.currentThread().interrupt()", Thread.class);
        }
        if (handler.call().isPresent()) {
            handle(handler.call().get(), inside);
        } else {
            code.addStatement("return $T.failure($N)", OUTCOME, body.names().failure());
        }
    }

    private void letThrough(Clause clause) {
        List<CodeBlock> tests = clause.undeclared().stream()
                .map(type -> CodeBlock.of("$N instanceof $T", body.names().failure(), type))
                .toList();
        if (!tests.isEmpty()) {
            code.beginControlFlow("if ($L)", CodeBlock.join(tests, " || "));
            code.addStatement("throw $T.undeclared($N)", StepRenderer.UNWIND, body.names().failure());
            code.endControlFlow();
        }
    }

    private void handle(Expr call, boolean inside) {
        CodeBlock value = failing.render(call);
        code.beginControlFlow("try");
        if (body.result().isEmpty()) {
            code.addStatement("$L", value);
            if (!inside && body.returnsOutcome()) {
                code.addStatement("return $T.success(null)", OUTCOME);
            }
        } else if (inside) {
            code.addStatement("$N = $L", body.names().result(), value);
        } else if (body.returnsOutcome()) {
            code.addStatement("return $T.success($L)", OUTCOME, value);
        } else {
            code.addStatement("return $L", value);
        }
        code.nextControlFlow("catch ($T $N)", Throwable.class, body.names().later());
        code.addStatement("$T.attach($N, $N)", StepRenderer.UNWIND, body.names().later(), body.names().failure());
        code.addStatement("throw $N", body.names().later());
        code.endControlFlow();
    }
}
