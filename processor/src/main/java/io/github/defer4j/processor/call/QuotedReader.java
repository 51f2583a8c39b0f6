package io.github.defer4j.processor.call;

import static io.github.defer4j.processor.call.SyntaxError.Kind.BAD_CHAR_LITERAL;
import static io.github.defer4j.processor.call.SyntaxError.Kind.BAD_ESCAPE;
import static io.github.defer4j.processor.call.SyntaxError.Kind.UNCLOSED_LITERAL;

/** Reads one string or char literal, with Java's escapes. */
final class QuotedReader {

    private static final String ESCAPES = "btnfrs\"'\\";
    private static final String ESCAPED = "\b\t\n\f\r \"'\\";

    private final String text;
    private final int begin;
    private final char quote;
    private final StringBuilder value = new StringBuilder();
    private int position;

    /** Begins at a quote. */
    QuotedReader(String text, int begin) {
        this.text = text;
        this.begin = begin;
        this.quote = text.charAt(begin);
        this.position = begin + 1;
    }

    Token read() {
        while (!atLineEnd(position)) {
            char next = text.charAt(position);
            if (next == quote) {
                return closed(new Span(begin, position + 1));
            }
            position++;
            if (next != '\\') {
                value.append(next);
            } else if (!atLineEnd(position)) {
                int backslash = position - 1;
                if (!escape()) {
                    return bad(BAD_ESCAPE, new Span(backslash, position));
                }
            }
        }
        return bad(UNCLOSED_LITERAL, new Span(begin, begin + 1));
    }

    private Token closed(Span span) {
        if (quote == '"') {
            return new Token.Quoted(new TextLiteral(value.toString(), span));
        }
        if (value.length() == 1) {
            return new Token.Quoted(new CharLiteral(value.charAt(0), span));
        }
        String inside = text.substring(span.begin() + 1, span.end() - 1);
        return new Token.Bad(new SyntaxError(BAD_CHAR_LITERAL, span, inside));
    }

    /** Moves behind what follows the backslash, whether or not it is an escape. */
    private boolean escape() {
        char letter = text.charAt(position);
        if (letter == 'u') {
            return unicode();
        }
        if (isDigit(position, 8)) {
            octal();
            return true;
        }
        int code = ESCAPES.indexOf(letter);
        if (code >= 0) {
            value.append(ESCAPED.charAt(code));
        }
        position += Character.charCount(text.codePointAt(position));
        return code >= 0;
    }

    /** Up to three digits, but not beyond 377. */
    private void octal() {
        int first = position;
        int longest = first + (text.charAt(first) <= '3' ? 3 : 2);
        while (position < longest && isDigit(position, 8)) {
            position++;
        }
        value.append((char) Integer.parseInt(text, first, position, 8));
    }

    /** Four digits. Java allows any number of u before them. */
    private boolean unicode() {
        while (text.startsWith("u", position)) {
            position++;
        }
        int first = position;
        while (position < first + 4 && isDigit(position, 16)) {
            position++;
        }
        if (position < first + 4) {
            return false;
        }
        value.append((char) Integer.parseInt(text, first, position, 16));
        return true;
    }

    private boolean isDigit(int index, int radix) {
        return index < text.length() && Numbers.isDigit(text.charAt(index), radix);
    }

    private boolean atLineEnd(int index) {
        return index == text.length() || text.charAt(index) == '\n' || text.charAt(index) == '\r';
    }

    private Token bad(SyntaxError.Kind kind, Span span) {
        return new Token.Bad(new SyntaxError(kind, span, text.substring(span.begin(), span.end())));
    }
}
