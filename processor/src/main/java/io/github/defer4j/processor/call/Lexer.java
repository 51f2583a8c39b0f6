package io.github.defer4j.processor.call;

import static io.github.defer4j.processor.call.SyntaxError.Kind.UNEXPECTED_CHARACTER;

import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens, each from wherever asked. Without state, so looking ahead costs nothing. */
record Lexer(String text) {

    private static final String BLANKS = " \t\f\r\n";

    private static final String TEXT_BLOCK = "\"\"\"";

    /** The first that matches is taken: those of a call, then longer ones before their beginnings. */
    private static final List<String> SYMBOLS = List.of(
            "(", ")", ".", ",", ">>>=", ">>>", "<<=", ">>=", "->", "::", "++", "--", "&&", "||", "==", "!=", "<=", ">=",
            "+=", "-=", "*=", "/=", "&=", "|=", "^=", "%=", "<<", ">>", "//", "/*", ";", "=", "+", "-", "*", "/", "%",
            "&", "|", "^", "!", "~", "<", ">", "?", ":", "[");

    /** The first token at or after the position. */
    Token at(int position) {
        int begin = position;
        while (begin < text.length() && BLANKS.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        if (begin == text.length()) {
            return new Token.End(new Span(begin, begin));
        }
        char first = text.charAt(begin);
        if (isDigit(begin)) {
            return number(begin);
        }
        if (isNameStart(text.codePointAt(begin))) {
            return word(begin);
        }
        if (text.startsWith(TEXT_BLOCK, begin)) {
            return unexpected(new Span(begin, begin + TEXT_BLOCK.length()), TEXT_BLOCK);
        }
        return first == '"' || first == '\'' ? new QuotedReader(text, begin).read() : symbol(begin);
    }

    /** Whether a number begins here. A point counts, so this is not for a place where a path goes on. */
    boolean startsNumber(int position) {
        return isDigit(position) || text.startsWith(".", position) && isDigit(position + 1);
    }

    /** All that looks like one number, so that {@code 10ms} is one mistake and not two tokens. */
    Token.Digits number(int begin) {
        boolean hex = text.startsWith("0x", begin) || text.startsWith("0X", begin);
        int end = begin;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean sign = (next == '+' || next == '-') && !hex && isExponent(text.charAt(end - 1));
            if (next != '.' && !sign && !isNamePart(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return new Token.Digits(text.substring(begin, end), new Span(begin, end));
    }

    private Token word(int begin) {
        int end = begin;
        while (end < text.length() && isNamePart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Token.Word(text.substring(begin, end), new Span(begin, end));
    }

    private Token symbol(int begin) {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, begin)) {
                return new Token.Symbol(symbol, new Span(begin, begin + symbol.length()));
            }
        }
        int found = text.codePointAt(begin);
        return unexpected(new Span(begin, begin + Character.charCount(found)), describe(found));
    }

    private static Token unexpected(Span span, String detail) {
        return new Token.Bad(new SyntaxError(UNEXPECTED_CHARACTER, span, detail));
    }

    private static String describe(int found) {
        return switch (Character.getType(found)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> String.format(Locale.ROOT, "U+%04X", found);
            default -> Character.toString(found);
        };
    }

    private boolean isDigit(int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private static boolean isExponent(char letter) {
        return letter == 'e' || letter == 'E';
    }

    private static boolean isNameStart(int found) {
        return Character.isJavaIdentifierStart(found);
    }

    /** Java ignores invisible characters in names; here they are mistakes, because nobody types them on purpose. */
    private static boolean isNamePart(int found) {
        return Character.isJavaIdentifierPart(found) && !Character.isIdentifierIgnorable(found);
    }
}
