package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Draft.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Random arguments. */
final class Values {

    private static final Method CLASS_OF =
            Method.of("Throwable.getClass", Type.CLASS).shaped(Method.Shape.PURE);

    private final Draft draft;
    private final Calls calls;

    Values(Draft draft, Calls calls) {
        this.draft = draft;
        this.calls = calls;
    }

    /** All that a first name can mean. */
    List<Expr> visible(View view) {
        List<Expr> found = new ArrayList<>();
        view.variables().forEach((name, type) -> {
            boolean shadowed = view.exit().isPresent() && (name.equals("result") || name.equals("failure"));
            if (!shadowed) {
                found.add(new Expr.Variable(name, type));
            }
        });
        draft.fields.forEach(field -> draft.read(field, view).ifPresent(found::add));
        view.exit()
                .filter(exit -> exit.result() != Type.VOID)
                .ifPresent(exit -> found.add(new Expr.Result(exit.result())));
        return found;
    }

    List<Expr> arguments(View view, Method method, int depth) {
        List<Expr> arguments = new ArrayList<>();
        boolean exact = Library.isOverloaded(method);
        int fixed = method.params().size() - (method.varargs() ? 1 : 0);
        for (Method.Param param : method.params().subList(0, fixed)) {
            arguments.add(param.type() == Type.SAME ? anyReference(view) : value(view, param.type(), exact, depth));
        }
        if (method.varargs()) {
            variable(view, method.params().get(fixed).type(), arguments, depth);
        }
        return arguments;
    }

    private void variable(View view, Type array, List<Expr> arguments, int depth) {
        List<Expr> whole = visible(view).stream().filter(each -> each.type() == array).toList();
        if (!whole.isEmpty() && draft.chance(50)) {
            arguments.add(draft.pick(whole));
            return;
        }
        for (int count = draft.below(3); count > 0; count--) {
            Type element = array == Type.STRINGS
                    ? Type.STRING
                    : array == Type.INTS ? Type.INT : draft.pick(List.of(Type.STRING, Type.INT, Type.RES));
            // A lone null would be the array itself.
            Expr value = value(view, element, true, depth);
            arguments.add(value.source().equals("null") ? literal(Type.STRING, view) : value);
        }
    }

    private Expr anyReference(View view) {
        List<Expr> references =
                visible(view).stream().filter(each -> each.type().isReference()).toList();
        return draft.pickAny(references).orElseGet(() -> literal(Type.STRING, view));
    }

    /** @param exact whether the type itself is wanted, so that no other overload fits as well */
    Expr value(View view, Type wanted, boolean exact, int depth) {
        if (depth > 0 && draft.chance(25)) {
            Optional<Expr> call = calls.nested(view, wanted, exact, depth - 1);
            if (call.isPresent()) {
                return call.get();
            }
        }
        List<Expr> fitting = Stream.concat(visible(view).stream(), others(view).stream())
                .filter(each -> exact ? each.type() == wanted : each.type().fits(wanted))
                .toList();
        return !fitting.isEmpty() && draft.chance(75) ? draft.pick(fitting) : literal(wanted, view);
    }

    private List<Expr> others(View view) {
        List<Expr> found = new ArrayList<>();
        visible(view).stream()
                .filter(each -> each.type() == Type.INTS || each.type() == Type.STRINGS)
                .map(Expr.Length::new)
                .forEach(found::add);
        view.exit().flatMap(Draft.Exit::failure).map(Expr.Failure::new).ifPresent(failure -> {
            found.add(failure);
            if (view.exit().get().mayCall()) {
                found.add(new Expr.Call(Optional.of(failure), "", CLASS_OF, List.of(), Type.CLASS, false));
            }
        });
        return found;
    }

    private Expr literal(Type type, View view) {
        return switch (type) {
            case INT, INTEGER -> new Expr.Literal(-17, Type.INT, draft.chance(50) ? "-17" : "-0x11");
            case LONG -> new Expr.Literal(3_000_000_000L, Type.LONG, "3_000_000_000L");
            case DOUBLE -> new Expr.Literal(1.5, Type.DOUBLE, draft.chance(50) ? "1.5" : "15e-1");
            case BOOLEAN -> draft.chance(50)
                    ? new Expr.Literal(true, Type.BOOLEAN, "true")
                    : new Expr.Literal(false, Type.BOOLEAN, "false");
            case CHAR -> draft.chance(50)
                    ? new Expr.Literal('x', Type.CHAR, "'x'")
                    : new Expr.Literal('\'', Type.CHAR, "'\\''");
            case STRING -> draft.chance(70)
                    ? new Expr.Literal("text", Type.STRING, "\"text\"")
                    : new Expr.Literal("$L \"%s\" \n", Type.STRING, "\"$L \\\"%s\\\" \\n\"");
            case OBJECT -> literal(draft.pick(List.of(Type.INT, Type.STRING, Type.CLASS)), view);
            case CLASS -> view.hidden().contains("Integer")
                    ? new Expr.Literal(String.class, Type.CLASS, "java.lang.String.class")
                    : new Expr.Literal(Integer.class, Type.CLASS, "Integer.class");
            default -> type.isReference()
                    ? new Expr.Literal(null, type, "null")
                    : new Expr.Literal(null, type, "unavailable");
        };
    }
}
