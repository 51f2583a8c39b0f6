package io.github.defer4j.processor.call;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a tree in the one form that has no choices left: no optional white space, everything unusual escaped. */
final class CallPrinter {

    private CallPrinter() {}

    static String print(Step step) {
        return step.target().map(name -> name.text() + " = ").orElse("") + print(step.call());
    }

    static String print(Argument argument) {
        if (argument instanceof Path path) {
            return path.segments().stream().map(CallPrinter::print).collect(Collectors.joining("."));
        }
        return print((Literal) argument);
    }

    private static String print(Segment segment) {
        return segment.name().text()
                + segment.arguments().map(list -> print(list.values())).orElse("");
    }

    private static String print(List<Argument> values) {
        return values.stream().map(CallPrinter::print).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String print(Literal literal) {
        if (literal instanceof TextLiteral text) {
            return text.value().chars().mapToObj(c -> escape((char) c)).collect(Collectors.joining("", "\"", "\""));
        }
        if (literal instanceof CharLiteral character) {
            return "'" + escape(character.value()) + "'";
        }
        if (literal instanceof IntLiteral number) {
            return String.valueOf(number.value());
        }
        if (literal instanceof LongLiteral number) {
            return number.value() + "L";
        }
        if (literal instanceof DoubleLiteral number) {
            return String.valueOf(number.value());
        }
        if (literal instanceof BooleanLiteral constant) {
            return String.valueOf(constant.value());
        }
        if (literal instanceof ClassLiteral type) {
            return type.type().stream().map(Name::text).collect(Collectors.joining(".")) + ".class";
        }
        return "null";
    }

    private static String escape(char c) {
        if (c == '"' || c == '\'' || c == '\\') {
            return "\\" + c;
        }
        return c >= ' ' && c <= '~' ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
    }
}
