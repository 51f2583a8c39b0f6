package io.github.defer4j.conformance.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.defer4j.conformance.format.Program.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes programs as JSON, the inverse of {@link ProgramReader}. */
public final class ProgramWriter {
    private ProgramWriter() {}

    /** An array, one program on a line. */
    public static String write(List<Program> programs) {
        StringBuilder text = new StringBuilder("[");
        String separator = "\n";
        for (Program program : programs) {
            text.append(separator).append(write(program));
            separator = ",\n";
        }
        return text.append("\n]\n").toString();
    }

    public static String write(Program program) {
        JsonObject json = new JsonObject();
        json.addProperty("id", program.id());
        json.addProperty("arg", program.arg());
        if (program.style() != Style.ANNOTATED) {
            json.addProperty("style", program.style().name().toLowerCase(Locale.ROOT));
        }
        json.add("funcs", array(program.functions(), function -> {
            JsonObject f = new JsonObject();
            f.addProperty("named", function.named());
            f.add("body", block(function.body()));
            return f;
        }));
        return json.toString();
    }

    private static JsonArray block(List<Stmt> statements) {
        return array(statements, ProgramWriter::statement);
    }

    private static JsonObject statement(Stmt statement) {
        if (statement instanceof Stmt.Trace trace) {
            return operation("trace").with("k", trace.k()).json;
        } else if (statement instanceof Stmt.Assign assign) {
            Json set = operation("set").with("var", assign.variable().text());
            return set.with("e", expression(assign.value())).json;
        } else if (statement instanceof Stmt.If branch) {
            Json json = operation("if").with("c", condition(branch.condition()));
            return json.with("then", block(branch.then())).with("else", block(branch.otherwise())).json;
        } else if (statement instanceof Stmt.Loop loop) {
            return operation("loop").with("n", loop.times()).with("body", block(loop.body())).json;
        } else if (statement instanceof Stmt.Call call) {
            return operation("call").with("fn", call.function()).with("e", expression(call.argument())).json;
        } else if (statement instanceof Stmt.Return result) {
            return operation("ret").with("e", expression(result.value())).json;
        } else if (statement instanceof Stmt.Panic panic) {
            return operation("panic").with("v", payload(panic.payload())).json;
        } else if (statement instanceof Stmt.Fault fault) {
            return operation("rt").with("kind", fault.kind().text()).json;
        } else if (statement instanceof Stmt.Defer defer) {
            return operation("defer").with("d", deferred(defer.deferred())).json;
        } else if (statement instanceof Stmt.Recover recover) {
            return operation("recover").with("k", recover.k()).with("then", block(recover.then())).json;
        }
        return operation("repanic").json;
    }

    private static JsonObject deferred(Deferred deferred) {
        if (deferred instanceof Deferred.Snapshot snapshot) {
            JsonArray args = array(List.of(snapshot.first(), snapshot.second()), ProgramWriter::expression);
            return kind("arg").with("k", snapshot.k()).with("args", args).json;
        } else if (deferred instanceof Deferred.Acquired acquired) {
            Json json = kind("acq").with("k", acquired.k()).with("e", expression(acquired.value()));
            return json.with("w", expression(acquired.with())).json;
        } else if (deferred instanceof Deferred.Closure closure) {
            return kind(closure.when().kind()).with("body", block(closure.body())).json;
        } else if (deferred instanceof Deferred.Raise raise) {
            return kind("panic").with("v", payload(raise.payload())).json;
        }
        return kind("nil").json;
    }

    private static JsonObject payload(Payload payload) {
        return payload instanceof Payload.Int number
                ? new Json().with("int", expression(number.value())).json
                : new Json().with("str", ((Payload.Text) payload).value()).json;
    }

    private static JsonObject condition(Cond condition) {
        if (condition instanceof Cond.Even even) {
            return new Json().with("even", expression(even.value())).json;
        }
        Cond.Less less = (Cond.Less) condition;
        return new Json().with("lt", array(List.of(less.left(), less.right()), ProgramWriter::expression)).json;
    }

    private static JsonElement expression(Expr expression) {
        if (expression instanceof Expr.Literal literal) {
            return new JsonPrimitive(literal.value());
        } else if (expression instanceof Expr.Name name) {
            return new JsonPrimitive(name.variable().text());
        }
        Expr.Operation operation = (Expr.Operation) expression;
        List<Expr> sides = Arrays.asList(operation.left(), operation.right());
        return new Json().with(operation.operator().text(), array(sides, ProgramWriter::expression)).json;
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> writing) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(writing.apply(value)));
        return array;
    }

    private static Json operation(String op) {
        return new Json().with("op", op);
    }

    private static Json kind(String kind) {
        return new Json().with("kind", kind);
    }

    /** An object under construction. */
    private static final class Json {
        private final JsonObject json = new JsonObject();

        Json with(String name, int value) {
            return with(name, new JsonPrimitive(value));
        }

        Json with(String name, String value) {
            return with(name, new JsonPrimitive(value));
        }

        Json with(String name, JsonElement value) {
            json.add(name, value);
            return this;
        }
    }
}
