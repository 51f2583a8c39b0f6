package io.github.defer4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.defer4j.processor.model.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints expressions. {@code result}, {@code failure} and {@code called} differ by the path they stand on. */
final class ExprRenderer {
    private static final TypeName THROWABLE = ClassName.get(Throwable.class);

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
        Text text = new Text();
        write(expr, text);
        return text.toCode();
    }

    private void write(Expr expr, Text to) {
        if (expr instanceof Expr.Service) {
            to.add("this.delegate");
        } else if (expr instanceof Expr.Variable variable) {
            to.add(variable.name());
        } else if (expr instanceof Expr.Result) {
            to.add(result);
        } else if (expr instanceof Expr.Called) {
            to.add(called.orElse("true"));
        } else if (expr instanceof Expr.Failure value) {
            writeFailure(value, to);
        } else if (expr instanceof Expr.Literal literal) {
            to.add(literal.source());
        } else if (expr instanceof Expr.ClassLiteral literal) {
            to.add(literal.type()).add(".class");
        } else if (expr instanceof Expr.Unwrapped other) {
            String name = other.variable();
            to.add(name).add(" instanceof ").add(other.wrapper());
            to.add(" ? ((").add(other.any()).add(") ").add(name).add(").delegate : ").add(name);
        } else if (expr instanceof Expr.TypedNull value) {
            to.add("(").add(value.type()).add(") null");
        } else if (expr instanceof Expr.Cast cast) {
            to.add("(").add(cast.type()).add(") ");
            write(cast.value(), to);
        } else {
            writeMember(expr, to);
        }
    }

    private void writeFailure(Expr.Failure value, Text to) {
        if (failure.isPresent()) {
            takenAs.ifPresent(type -> to.add("(").add(type).add(") "));
            to.add(failure.get());
        } else if (value.typedNull()) {
            to.add("(").add(THROWABLE).add(") null");
        } else {
            to.add("null");
        }
    }

    private void writeMember(Expr expr, Text to) {
        if (expr instanceof Expr.Field field) {
            writeTarget(field.on(), to);
            to.add(".").add(field.name());
        } else if (expr instanceof Expr.StaticField field) {
            to.add(field.type()).add(".").add(field.name());
        } else if (expr instanceof Expr.Call call) {
            writeTarget(call.on(), to);
            writeCall(call.witnesses(), call.name(), call.arguments(), to);
        } else {
            Expr.StaticCall call = (Expr.StaticCall) expr;
            to.add(call.type());
            writeCall(call.witnesses(), call.name(), call.arguments(), to);
        }
    }

    private void writeTarget(Expr expr, Text to) {
        if (expr instanceof Expr.Failure && takenAs.isPresent()) {
            to.add("(");
            write(expr, to);
            to.add(")");
        } else {
            write(expr, to);
        }
    }

    private void writeCall(List<String> witnesses, String name, List<Expr> arguments, Text to) {
        to.add(".");
        if (!witnesses.isEmpty()) {
            to.add("<").add(String.join(", ", witnesses)).add(">");
        }
        to.add(name).add("(");
        String separator = "";
        for (Expr argument : arguments) {
            to.add(separator);
            write(argument, to);
            separator = ", ";
        }
        to.add(")");
    }

    /** One format for the whole expression: JavaPoet's work grows with the number of parts, empty ones too. */
    private static final class Text {
        private final StringBuilder format = new StringBuilder();
        private final List<TypeName> types = new ArrayList<>();

        Text add(String source) {
            format.append(source.replace("$", "$$"));
            return this;
        }

        Text add(TypeName type) {
            format.append("$T");
            types.add(type);
            return this;
        }

        CodeBlock toCode() {
            return CodeBlock.of(format.toString(), types.toArray());
        }
    }
}
