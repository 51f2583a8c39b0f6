package io.github.defer4j.conformance.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.defer4j.conformance.format.Deferred.When;
import io.github.defer4j.conformance.format.Program.Function;
import io.github.defer4j.conformance.format.Program.Style;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads programs from JSON. Throws a {@link FormatException} for what is no program of the language. */
public final class ProgramReader {
    private ProgramReader() {}

    public static List<Program> read(Reader json) {
        List<Program> programs = new ArrayList<>();
        for (JsonElement element : Fields.list(parse(json))) {
            try {
                Program program = program(Fields.of(element));
                Rules.check(program);
                programs.add(program);
            } catch (FormatException wrong) {
                throw new FormatException("program number " + (programs.size() + 1) + ": " + wrong.getMessage());
            }
        }
        return programs;
    }

    private static JsonElement parse(Reader json) {
        try {
            return JsonParser.parseReader(json);
        } catch (JsonParseException wrong) {
            throw new FormatException("not JSON: " + wrong.getMessage());
        }
    }

    private static Program program(Fields fields) {
        Style style = fields.has("style") ? Fields.constant(Style.class, fields.text("style")) : Style.ANNOTATED;
        List<Function> functions = each(fields.list("funcs"), json -> {
            Fields function = Fields.of(json);
            return new Function(function.flag("named"), each(function.list("body"), ProgramReader::statement));
        });
        return new Program(fields.number("id"), fields.number("arg"), style, functions);
    }

    private static List<Stmt> block(Fields owner, String name) {
        return owner.has(name) ? each(owner.list(name), ProgramReader::statement) : List.of();
    }

    private static Stmt statement(JsonElement json) {
        Fields s = Fields.of(json);
        String op = s.text("op");
        return switch (op) {
            case "trace" -> new Stmt.Trace(s.number("k"));
            case "set" -> new Stmt.Assign(Fields.constant(Variable.class, s.text("var")), expression(s.get("e")));
            case "if" -> new Stmt.If(condition(s.object("c")), block(s, "then"), block(s, "else"));
            case "loop" -> new Stmt.Loop(s.number("n"), block(s, "body"));
            case "call" -> new Stmt.Call(s.number("fn"), expression(s.get("e")));
            case "ret" -> new Stmt.Return(s.has("e") ? expression(s.get("e")) : Expr.ZERO);
            case "panic" -> new Stmt.Panic(payload(s.object("v")));
            case "rt" -> new Stmt.Fault(Fields.constant(Stmt.Kind.class, s.text("kind")));
            case "defer" -> new Stmt.Defer(deferred(s.object("d")));
            case "recover" -> new Stmt.Recover(s.number("k"), block(s, "then"));
            case "repanic" -> new Stmt.Repanic();
            default -> throw new FormatException("unknown statement: " + op);
        };
    }

    private static Deferred deferred(Fields d) {
        String kind = d.text("kind");
        return switch (kind) {
            case "arg" -> {
                List<Expr> values = pair(d.get("args"));
                yield new Deferred.Snapshot(d.number("k"), values.get(0), values.get(1));
            }
            case "acq" -> new Deferred.Acquired(d.number("k"), expression(d.get("e")), expression(d.get("w")));
            case "clo" -> new Deferred.Closure(When.ALWAYS, block(d, "body"));
            case "succ" -> new Deferred.Closure(When.SUCCESS, block(d, "body"));
            case "fail" -> new Deferred.Closure(When.FAILURE, block(d, "body"));
            case "nil" -> new Deferred.Nil();
            case "panic" -> new Deferred.Raise(payload(d.object("v")));
            default -> throw new FormatException("unknown kind of defer: " + kind);
        };
    }

    private static Payload payload(Fields v) {
        return v.has("str") ? new Payload.Text(v.text("str")) : new Payload.Int(expression(v.get("int")));
    }

    private static Cond condition(Fields c) {
        if (c.has("even")) {
            return new Cond.Even(expression(c.get("even")));
        }
        List<Expr> sides = pair(c.get("lt"));
        return new Cond.Less(sides.get(0), sides.get(1));
    }

    private static Expr expression(JsonElement e) {
        if (e.isJsonObject()) {
            if (e.getAsJsonObject().size() != 1) {
                throw new FormatException("expected one operator, found " + e);
            }
            String operator = e.getAsJsonObject().keySet().iterator().next();
            List<Expr> sides = pair(Fields.of(e).get(operator));
            return new Expr.Operation(
                    Fields.constant(Expr.Operator.class, operator), sides.get(0), sides.get(1));
        }
        return e.isJsonPrimitive() && e.getAsJsonPrimitive().isString()
                ? new Expr.Name(Fields.constant(Variable.class, e.getAsString()))
                : new Expr.Literal(Fields.number(e));
    }

    private static List<Expr> pair(JsonElement json) {
        List<Expr> values = each(Fields.list(json), ProgramReader::expression);
        if (values.size() != 2) {
            throw new FormatException("expected two values, found " + json);
        }
        return values;
    }

    private static <T> List<T> each(JsonArray array, java.util.function.Function<JsonElement, T> reading) {
        List<T> values = new ArrayList<>(array.size());
        array.forEach(element -> values.add(reading.apply(element)));
        return values;
    }
}
