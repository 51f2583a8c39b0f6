package io.github.defer4j.processor.render;

import static io.github.defer4j.processor.model.RuntimeTypes.NOT_ACQUIRED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.defer4j.processor.model.Local;
import io.github.defer4j.processor.model.Step;

/** Prints how a step is registered: what it acquires, and what its deferred call needs. */
final class RegistrationRenderer {

    private final CodeBlock.Builder code;
    private final ExprRenderer normal;

    RegistrationRenderer(ExprRenderer normal, CodeBlock.Builder code) {
        this.normal = normal;
        this.code = code;
    }

    void register(Step step) {
        code.add("// $L\n", step.origin());
        step.shared().forEach(this::local);
        step.acquire().ifPresent(this::acquire);
        step.snapshots().forEach(this::local);
    }

    private void acquire(Step.Acquire acquire) {
        if (acquire instanceof Step.Acquire.Hold hold) {
            local(hold.local());
        } else if (acquire instanceof Step.Acquire.Run run) {
            code.addStatement("$L", normal.render(run.call()));
        } else if (acquire instanceof Step.Acquire.Require require) {
            code.beginControlFlow("if (!$L)", normal.render(require.call()));
            code.addStatement("throw new $T($S)", NOT_ACQUIRED, require.text());
            code.endControlFlow();
        }
    }

    private void local(Local local) {
        CodeBlock value = normal.render(local.value());
        if (local.unlessNull().isPresent()) {
            code.addStatement(
                    "final $T $N = $N == null ? $L : $L",
                    local.type(),
                    local.name(),
                    local.unlessNull().get(),
                    defaultOf(local.type()),
                    value);
        } else {
            code.addStatement("final $T $N = $L", local.type(), local.name(), value);
        }
    }

    private static String defaultOf(TypeName type) {
        if (!type.isPrimitive()) {
            return "null";
        }
        return type.equals(TypeName.BOOLEAN) ? "false" : "0";
    }
}
