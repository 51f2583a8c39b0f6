package io.github.defer4j.processor.render;

import static io.github.defer4j.processor.model.RuntimeTypes.UNWIND;

import com.palantir.javapoet.CodeBlock;
import io.github.defer4j.processor.model.Body.Names;
import io.github.defer4j.processor.model.Clause;
import java.util.List;
import java.util.function.Consumer;

/** Prints the catch clauses of a recover step, except for what its handler does. */
final class CatchRenderer {
    private final Names names;
    private final CodeBlock.Builder code;

    CatchRenderer(Names names, CodeBlock.Builder code) {
        this.names = names;
        this.code = code;
    }

    void clause(Clause clause, Consumer<Clause.Handler> handling) {
        CodeBlock types = clause.types().stream()
                .map(type -> CodeBlock.of("$T", type))
                .collect(CodeBlock.joining(" | "));
        if (clause.handler().isEmpty()) {
            code.nextControlFlow("catch ($L $N)", types, names.passing());
            code.addStatement("throw $N", names.passing());
            return;
        }
        Clause.Handler handler = clause.handler().get();
        code.nextControlFlow("catch ($L $N)", types, names.failure());
        code.add("// $L\n", handler.origin());
        letThrough(clause);
        interrupt(handler, code);
        handling.accept(handler);
    }

    static void interrupt(Clause.Handler handler, CodeBlock.Builder code) {
        if (handler.interrupts()) {
            code.addStatement("$T.currentThread().interrupt()", Thread.class);
        }
    }

    private void letThrough(Clause clause) {
        List<CodeBlock> tests = clause.undeclared().stream()
                .map(type -> CodeBlock.of("$N instanceof $T", names.failure(), type))
                .toList();
        if (!tests.isEmpty()) {
            code.beginControlFlow("if ($L)", CodeBlock.join(tests, " || "));
            code.addStatement("throw $T.undeclared($N)", UNWIND, names.failure());
            code.endControlFlow();
        }
    }

    /** What the handler throws goes on and carries the failure. */
    void carrying(CodeBlock handling) {
        code.beginControlFlow("try");
        code.add(handling);
        code.nextControlFlow("catch ($T $N)", Throwable.class, names.later());
        code.addStatement("$T.attach($N, $N)", UNWIND, names.later(), names.failure());
        code.addStatement("throw $N", names.later());
        code.endControlFlow();
    }
}
