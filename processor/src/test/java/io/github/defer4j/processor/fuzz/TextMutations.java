package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Mutation.Mutant;
import io.github.defer4j.processor.fuzz.Service.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mistakes inside any string: its syntax, its names, its arguments. */
final class TextMutations {

    private TextMutations() {
    }

    /** What the mistake makes of a call; empty if it does not have what it takes. */
    private interface Edit {
        Optional<String> apply(Expr.Call call);
    }

    static List<Mutation> all() {
        return Stream.of(syntax(), literals(), names()).flatMap(List::stream).toList();
    }

    private static List<Mutation> syntax() {
        return List.of(
                edit("unclosed parenthesis", call -> explicit(call, s -> s.substring(0, s.length() - 1)), 112),
                edit("semicolon", call -> Optional.of(call.source() + ";"), 104),
                edit("text after the end", call -> Optional.of(call.source() + " x"), 115),
                edit("two calls", call -> Optional.of(call.source() + "; " + call.source()), 116),
                edit("new", call -> Optional.of("new " + call.source()), 117, 111),
                edit("operator", call -> Optional.of(call.source() + " + 1"), 117),
                edit("cast", call -> Optional.of("(Object) " + call.source()), 117, 110),
                edit("no name", call -> Optional.of("." + call.source()), 110),
                edit("stray character", call -> Optional.of("#" + call.source()), 102),
                edit("keyword", call -> Optional.of("while." + call.source()), 111),
                edit("blank", call -> Optional.of("  "), 101, 110),
                edit("no comma", TextMutations::withoutComma, 114, 117),
                edit("empty argument", call -> withArgument(call, ""), 113),
                edit("deep", call -> Optional.of("a(".repeat(2000) + ")".repeat(2000)), 119));
    }

    private static List<Mutation> literals() {
        return List.of(
                edit("unclosed string", call -> withArgument(call, "\"text"), 103),
                edit("escape", call -> withArgument(call, "\"\\q\""), 105),
                edit("long character", call -> withArgument(call, "'ab'"), 106),
                edit("octal", call -> withArgument(call, "08"), 107),
                edit("huge number", call -> withArgument(call, "99999999999"), 108),
                edit("float", call -> withArgument(call, "1.5f"), 109));
    }

    private static List<Mutation> names() {
        return List.of(
                edit("unknown method", call -> Optional.of(renamed(call).source()), 202),
                edit("unknown first name", TextMutations::unknownRoot, 201),
                edit("unknown type", call -> Optional.of("Strang.valueOf(1)"), 207),
                edit("unknown package", call -> Optional.of("no.such.Type.valueOf(1)"), 201),
                edit("unknown field", TextMutations::unknownField, 203),
                edit("too many arguments", TextMutations::tooMany, 204),
                edit("argument of another type", TextMutations::foreignArgument, 204),
                edit("type as a value", call -> Optional.of("String.valueOf(String)"), 211),
                edit("nothing as a value", call -> Optional.of("String.valueOf(System.gc())"), 211),
                edit("instance method of a type", call -> Optional.of("String.length()"), 209),
                edit("private method of the JDK", call -> Optional.of("Math.powerOfTwoD(1)"), 206));
    }

    private static Mutation edit(String what, Edit edit, int... ids) {
        return (service, random) -> pick(service, random).flatMap(spot -> {
            List<Text> texts = spot.textsIn(service);
            Text text = texts.get(random.nextInt(texts.size()));
            return edit.apply(text.call())
                    .flatMap(source -> Mutant.of(spot.withText(service, text, source), what, ids));
        });
    }

    private static Optional<Spot> pick(Service service, SplittableRandom random) {
        List<Spot> spots = Stream.concat(Spot.defers(service).stream(), Spot.recovers(service).stream())
                .filter(spot -> !spot.textsIn(service).isEmpty())
                .toList();
        return spots.isEmpty() ? Optional.empty() : Optional.of(spots.get(random.nextInt(spots.size())));
    }

    /** One or two characters of a string changed; it may even be right still. */
    static Optional<Service> damage(Service service, SplittableRandom random) {
        return pick(service, random).map(spot -> {
            List<Text> texts = spot.textsIn(service);
            Text text = texts.get(random.nextInt(texts.size()));
            StringBuilder source = new StringBuilder(text.source());
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                damage(source, random);
            }
            return spot.withText(service, text, source.toString());
        });
    }

    private static void damage(StringBuilder source, SplittableRandom random) {
        String some = "().,;= \"'\\abclnrsux019-_$@#\u00e9\n";
        char c = some.charAt(random.nextInt(some.length()));
        int at = random.nextInt(source.length() + 1);
        if (at == source.length() || random.nextInt(3) == 0) {
            source.insert(at, c);
        } else if (random.nextBoolean()) {
            source.setCharAt(at, c);
        } else {
            source.deleteCharAt(at);
        }
    }

    private static Optional<String> explicit(Expr.Call call, java.util.function.UnaryOperator<String> change) {
        return call.byName() ? Optional.empty() : Optional.of(change.apply(call.source()));
    }

    private static Optional<String> withoutComma(Expr.Call call) {
        if (call.byName() || call.arguments().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(head(call) + call.arguments().stream().map(Expr::source).collect(Collectors.joining(" ", "(", ")")));
    }

    private static String head(Expr.Call call) {
        return call.on().map(each -> each.source() + ".").orElse(call.prefix()) + call.method().name();
    }

    private static Optional<String> withArgument(Expr.Call call, String literal) {
        if (call.byName() || literal.isEmpty() && call.arguments().isEmpty()) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>(call.arguments().stream().map(Expr::source).toList());
        arguments.add(literal);
        return Optional.of(head(call) + "(" + String.join(", ", arguments) + ")");
    }

    private static Expr.Call renamed(Expr.Call call) {
        Method old = call.method();
        Method other = new Method(
                old.id(), old.name() + "Qx", old.isStatic(), old.receiver(), old.params(), old.varargs(), old.result(),
                old.thrown(), old.shape());
        return new Expr.Call(call.on(), call.prefix(), other, call.arguments(), call.type(), call.byName());
    }

    private static Optional<Expr> root(Expr expr) {
        return expr instanceof Expr.Call call ? call.on().flatMap(TextMutations::root) : Optional.of(expr);
    }

    private static Optional<String> unknownRoot(Expr.Call call) {
        return root(call)
                .filter(each -> each instanceof Expr.Variable || each instanceof Expr.Field)
                .map(Expr::source)
                .filter(name -> Character.isLowerCase(name.charAt(0)) && name.matches("\\w+"))
                .map(name -> name + "Qx" + call.source().substring(name.length()));
    }

    private static Optional<String> unknownField(Expr.Call call) {
        return call.on()
                .filter(each -> !(each instanceof Expr.Failure) && each.type().isReference())
                .map(each -> each.source() + ".noField." + call.method().name() + "()");
    }

    private static Optional<String> tooMany(Expr.Call call) {
        return call.method().varargs() ? Optional.empty() : withArgument(call, "1, 2, 3, 4, 5, 6");
    }

    private static Optional<String> foreignArgument(Expr.Call call) {
        List<Method.Param> params = call.method().params();
        boolean possible = !call.byName()
                && !params.isEmpty()
                && !(call.method().varargs() && params.size() == 1)
                && !Library.isOverloaded(call.method())
                && !List.of(Type.OBJECT, Type.CLASS, Type.SAME).contains(params.get(0).type());
        if (!possible) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>(call.arguments().stream().map(Expr::source).toList());
        arguments.set(0, "String.class");
        return Optional.of(head(call) + "(" + String.join(", ", arguments) + ")");
    }
}
