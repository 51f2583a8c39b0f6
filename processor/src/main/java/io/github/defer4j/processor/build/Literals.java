package io.github.defer4j.processor.build;

import io.github.defer4j.processor.call.BooleanLiteral;
import io.github.defer4j.processor.call.CharLiteral;
import io.github.defer4j.processor.call.DoubleLiteral;
import io.github.defer4j.processor.call.IntLiteral;
import io.github.defer4j.processor.call.Literal;
import io.github.defer4j.processor.call.LongLiteral;
import io.github.defer4j.processor.call.TextLiteral;

/** Literals as Java source, written anew from their values. */
final class Literals {
    private Literals() {}

    static String source(Literal literal) {
        if (literal instanceof TextLiteral text) {
            return quoted(text.value());
        }
        if (literal instanceof CharLiteral character) {
            return quoted(character.value());
        }
        if (literal instanceof IntLiteral number) {
            return Integer.toString(number.value());
        }
        if (literal instanceof LongLiteral number) {
            return number.value() + "L";
        }
        if (literal instanceof DoubleLiteral number) {
            return Double.toString(number.value());
        }
        return literal instanceof BooleanLiteral flag ? Boolean.toString(flag.value()) : "null";
    }

    static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.chars().forEach(c -> out.append(escaped((char) c, '"')));
        return out.append('"').toString();
    }

    static String quoted(char value) {
        return "'" + escaped(value, '\'') + "'";
    }

    // ASCII only: the value must not depend on the encoding of the generated file.
    private static String escaped(char c, char quote) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c == quote
                    ? "\\" + c
                    : c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
