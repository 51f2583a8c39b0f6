package io.github.defer4j.processor.call;

import static io.github.defer4j.processor.call.SyntaxError.Kind.BAD_NUMBER;
import static io.github.defer4j.processor.call.SyntaxError.Kind.FLOAT_NUMBER;
import static io.github.defer4j.processor.call.SyntaxError.Kind.NUMBER_OUT_OF_RANGE;

import java.util.Locale;
import java.util.Optional;

/** Java's number literals, but for {@code float} and for hexadecimal fractions, which no step needs. */
final class Numbers {

    private Numbers() {}

    /** The literal; its span is the given one, which includes the minus. */
    static Literal read(Token.Digits digits, boolean negative, Span span) {
        String number = digits.text().toLowerCase(Locale.ROOT);
        String sign = negative ? "-" : "";
        try {
            Optional<Literal> literal =
                    isFraction(number) ? fraction(number, sign, span) : whole(number, sign, span);
            return literal.orElseThrow(() -> mistake(malformed(number), digits.span(), digits.text()));
        } catch (NumberFormatException outOfRange) {
            throw mistake(NUMBER_OUT_OF_RANGE, span, sign + digits.text());
        }
    }

    /** Of ASCII only, unlike {@link Character#digit(char, int)} alone. */
    static boolean isDigit(char found, int radix) {
        return found < 128 && Character.digit(found, radix) >= 0;
    }

    private static SyntaxError.Kind malformed(String number) {
        boolean isFloat = number.endsWith("f") && isDecimal(withoutSuffix(number));
        return isFloat ? FLOAT_NUMBER : BAD_NUMBER;
    }

    private static String withoutSuffix(String number) {
        return number.substring(0, number.length() - 1);
    }

    private static boolean isFraction(String number) {
        boolean marked = number.contains(".") || number.contains("e") || number.endsWith("d") || number.endsWith("f");
        return marked && !number.startsWith("0x");
    }

    // fraction = decimal [ "d" ]
    private static Optional<Literal> fraction(String number, String sign, Span span) {
        String decimal = number.endsWith("d") ? withoutSuffix(number) : number;
        if (!isDecimal(decimal)) {
            return Optional.empty();
        }
        double value = Double.parseDouble(sign + decimal.replace("_", ""));
        if (Double.isInfinite(value) || value == 0 && !isZero(decimal)) {
            throw new NumberFormatException();
        }
        return Optional.of(new DoubleLiteral(value, span));
    }

    private static boolean isZero(String decimal) {
        return decimal.chars().takeWhile(c -> c != 'e').noneMatch(c -> c >= '1' && c <= '9');
    }

    // decimal = digits [ "." [ digits ] ] [ exponent ] | "." digits [ exponent ]
    // The lexer calls nothing a number that has no digit there.
    private static boolean isDecimal(String number) {
        int whole = digits(number, 0, 10);
        int point = number.startsWith(".", whole) ? whole + 1 : whole;
        int fraction = digits(number, point, 10);
        return fraction == number.length() || isExponent(number, fraction);
    }

    // exponent = "e" [ "+" | "-" ] digits
    private static boolean isExponent(String number, int letter) {
        if (number.charAt(letter) != 'e') {
            return false;
        }
        boolean signed = number.startsWith("+", letter + 1) || number.startsWith("-", letter + 1);
        int first = letter + (signed ? 2 : 1);
        int end = digits(number, first, 10);
        return end > first && end == number.length();
    }

    // whole = [ "0x" | "0b" | "0" ] digits [ "l" ]
    private static Optional<Literal> whole(String number, String sign, Span span) {
        boolean isLong = number.endsWith("l");
        String unsuffixed = isLong ? withoutSuffix(number) : number;
        int radix = radix(unsuffixed);
        int first = radix == 16 || radix == 2 ? 2 : 0;
        int end = digits(unsuffixed, first, radix);
        if (end == first || end < unsuffixed.length()) {
            return Optional.empty();
        }
        String bare = unsuffixed.substring(first).replace("_", "");
        return Optional.of(
                isLong
                        ? new LongLiteral(longValue(bare, sign, radix), span)
                        : new IntLiteral(intValue(bare, sign, radix), span));
    }

    private static int radix(String number) {
        if (number.startsWith("0x")) {
            return 16;
        }
        if (number.startsWith("0b")) {
            return 2;
        }
        return number.startsWith("0") ? 8 : 10;
    }

    /** As in Java, only decimal numbers stop at the largest value; the others give all bits. */
    private static int intValue(String digits, String sign, int radix) {
        if (radix == 10) {
            return Integer.parseInt(sign + digits);
        }
        int bits = Integer.parseUnsignedInt(digits, radix);
        return sign.isEmpty() ? bits : -bits;
    }

    private static long longValue(String digits, String sign, int radix) {
        if (radix == 10) {
            return Long.parseLong(sign + digits);
        }
        long bits = Long.parseUnsignedLong(digits, radix);
        return sign.isEmpty() ? bits : -bits;
    }

    /** Where the digits from here on end. Underscores count between digits only. */
    private static int digits(String number, int first, int radix) {
        int end = first;
        for (int i = first; i < number.length(); i++) {
            char next = number.charAt(i);
            if (isDigit(next, radix)) {
                end = i + 1;
            } else if (next != '_' || i == first) {
                break;
            }
        }
        return end;
    }

    private static SyntaxException mistake(SyntaxError.Kind kind, Span span, String detail) {
        return new SyntaxException(new SyntaxError(kind, span, detail));
    }
}
