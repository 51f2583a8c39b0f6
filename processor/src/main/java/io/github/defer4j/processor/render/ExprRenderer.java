package io.github.defer4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.defer4j.processor.model.Expr;
import java.util.List;
import java.util.Optional;

/** Prints expressions. {@code result}, {@code failure} and {@code called} differ by the path they stand on. */
final class ExprRenderer {
    private final String result;
    private final Optional<String> failure;
    private final Optional<TypeName> takenAs;
    private final Optional<String> called;

    /**
     * @param failure the variable that holds it; empty on the normal path, where it is null
     */
    ExprRenderer(String result, Optional<String> failure) {
        this(result, failure, Optional.empty(), Optional.empty());
    }

    /**
     * @param takenAs what the failure is known to be; empty if its variable says so
     */
    ExprRenderer(String result, Optional<String> failure, Optional<TypeName> takenAs) {
        this(result, failure, takenAs, Optional.empty());
    }

    private ExprRenderer(
            String result, Optional<String> failure, Optional<TypeName> takenAs, Optional<String> called) {
        this.result = result;
        this.failure = failure;
        this.takenAs = takenAs;
        this.called = called;
    }

    /**
     * Of a step whose {@code try} ends with a failure, maybe before the service was called.
     *
     * @param called the variable that tells; empty if nothing reads it
     */
    static ExprRenderer unwinding(String result, String failure, Optional<String> called) {
        return new ExprRenderer(result, Optional.of(failure), Optional.empty(), called);
    }

    CodeBlock render(Expr expr) {
        if (expr instanceof Expr.Service) {
            return CodeBlock.of("this.delegate");
        }
        if (expr instanceof Expr.Variable variable) {
            return CodeBlock.of("$N", variable.name());
        }
        if (expr instanceof Expr.Result) {
            return CodeBlock.of("$N", result);
        }
        if (expr instanceof Expr.Called) {
            return called.map(name -> CodeBlock.of("$N", name)).orElseGet(() -> CodeBlock.of("true"));
        }
        if (expr instanceof Expr.Failure value) {
            return failure.map(name -> takenAs.map(type -> CodeBlock.of("($T) $N", type, name))
                            .orElseGet(() -> CodeBlock.of("$N", name)))
                    .orElseGet(() -> value.typedNull()
                            ? CodeBlock.of("($T) null", Throwable.class)
                            : CodeBlock.of("null"));
        }
        if (expr instanceof Expr.Literal literal) {
            return CodeBlock.of("$L", literal.source());
        }
        if (expr instanceof Expr.ClassLiteral literal) {
            return CodeBlock.of("$T.class", literal.type());
        }
        if (expr instanceof Expr.Unwrapped other) {
            return CodeBlock.of(
                    "$N instanceof $T ? (($T) $N).delegate : $N",
                    other.variable(),
                    other.wrapper(),
                    other.any(),
                    other.variable(),
                    other.variable());
        }
        if (expr instanceof Expr.TypedNull value) {
            return CodeBlock.of("($T) null", value.type());
        }
        if (expr instanceof Expr.Cast cast) {
            return CodeBlock.of("($T) $L", cast.type(), render(cast.value()));
        }
        return renderMember(expr);
    }

    private CodeBlock renderMember(Expr expr) {
        if (expr instanceof Expr.Field field) {
            return CodeBlock.of("$L.$N", renderTarget(field.on()), field.name());
        }
        if (expr instanceof Expr.StaticField field) {
            return CodeBlock.of("$T.$N", field.type(), field.name());
        }
        if (expr instanceof Expr.Call call) {
            return CodeBlock.of(
                    "$L.$L$N($L)",
                    renderTarget(call.on()),
                    witnesses(call.witnesses()),
                    call.name(),
                    arguments(call.arguments()));
        }
        Expr.StaticCall call = (Expr.StaticCall) expr;
        return CodeBlock.of(
                "$T.$L$N($L)",
                call.type(),
                witnesses(call.witnesses()),
                call.name(),
                arguments(call.arguments()));
    }

    private CodeBlock renderTarget(Expr expr) {
        boolean cast = expr instanceof Expr.Failure && takenAs.isPresent();
        return cast ? CodeBlock.of("($L)", render(expr)) : render(expr);
    }

    private static String witnesses(List<String> types) {
        return types.isEmpty() ? "" : "<" + String.join(", ", types) + ">";
    }

    private CodeBlock arguments(List<Expr> arguments) {
        return arguments.stream().map(this::render).collect(CodeBlock.joining(", "));
    }
}
