package io.github.defer4j.processor.call;

import static io.github.defer4j.processor.call.Trees.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit",
                "lock.unlock()",
                "a().b()",
                "a(b).c(d, e).f",
                "this.lock.unlock()",
                "f(this)",
                "f(this.a, b.c, d())",
                "f(g(h(i)))",
                "result = cap(result)",
                "start = System.nanoTime()",
                "token = acquire",
                "java.util.Objects.requireNonNull(result, \"result\")",
                "f(String.class, java.util.Map.Entry.class)",
                "f(true, false, null)",
                "record.var(yield, sealed, when, module)",
                "trueish.nullable(classes, thisOne, __, _a)",
                "d\u00e9faut.\u5de5\u4f5c(\ud835\udc9c)",
                "$a.b$1()"
            })
    void isReadAsWritten(String text) {
        Step step = parse(text);
        assertEquals(text, CallPrinter.print(step));
        assertEquals(text, step.text());
        Trees.assertSpansFit(step);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " a | a",
                "a . b ( c , d ) | a.b(c, d)",
                "x=f( ) | x = f()",
                "x\t=\tf(\f) | x = f()",
                "f(A . B . class) | f(A.B.class)",
                "f(- 5) | f(-5)",
                "f(a . b,- .5) | f(a.b, -0.5)"
            })
    void whiteSpaceIsFree(String text, String canonical) {
        assertEquals(canonical, CallPrinter.print(parse(text)));
    }

    @Test
    void everyPartKnowsItsPlace() {
        String text = " x = a(b, -1).c ";
        Path b = new Path(List.of(new Segment(new Name("b", new Span(7, 8)), Optional.empty())));
        io.github.defer4j.processor.call.Arguments arguments = new io.github.defer4j.processor.call.Arguments(
                List.of(b, new IntLiteral(-1, new Span(10, 12))), new Span(6, 13));
        Segment a = new Segment(new Name("a", new Span(5, 6)), Optional.of(arguments));
        Segment c = new Segment(new Name("c", new Span(14, 15)), Optional.empty());
        Step expected = new Step(text, Optional.of(new Name("x", new Span(1, 2))), new Path(List.of(a, c)));
        assertEquals(new Parsed.Ok(expected), CallParser.parse(text));
        assertEquals(new Span(5, 15), expected.call().span());
        assertEquals(new Span(5, 13), a.span());
        assertEquals(c, expected.call().last());
    }

    @Test
    void aClassLiteralReachesFromItsFirstNameToTheKeyword() {
        Name outer = new Name("A", new Span(2, 3));
        Name inner = new Name("B", new Span(4, 5));
        assertEquals(new ClassLiteral(List.of(outer, inner), new Span(2, 11)), onlyArgument("f(A.B.class)"));
    }

    @Test
    void emptyParenthesesDifferFromNone() {
        assertTrue(parse("a.b()").call().isCall());
        assertFalse(parse("a.b").call().isCall());
        assertFalse(parse("a().b").call().isCall());
    }

    @ParameterizedTest
    @MethodSource
    void literals(String text, Literal expected) {
        assertEquals(expected, onlyArgument("f(" + text + ")"));
    }

    static Stream<Arguments> literals() {
        return Stream.of(strings(), chars(), ints(), longs(), doubles()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> strings() {
        return Stream.of(
                text("\"\"", ""),
                text("\"a, b) = c\"", "a, b) = c"),
                text("\"it's\"", "it's"),
                text("\"\\b\\t\\n\\f\\r\\s\\\"\\'\\\\\"", "\b\t\n\f\r \"'\\"),
                text("\"\\0\\12\\377\\400\\78\"", "\0\n\u00ff\u00200\u00078"),
                text("\"\\u0041\\uuu00e9\\\\u0041\"", "A\u00e9\\u0041"),
                text("\"\\ud83d\\ude00\ud83d\ude00\"", "\ud83d\ude00\ud83d\ude00"),
                text("\"\t\"", "\t"));
    }

    private static Stream<Arguments> chars() {
        return Stream.of(
                character("'a'", 'a'),
                character("'\"'", '"'),
                character("'\\''", '\''),
                character("' '", ' '),
                character("'\\\\'", '\\'),
                character("'\\u0000'", '\0'),
                character("'\\377'", '\u00ff'),
                character("'\\ud83d'", '\ud83d'));
    }

    private static Stream<Arguments> ints() {
        return Stream.of(
                number("0", 0),
                number("-0", 0),
                number("00", 0),
                number("2147483647", Integer.MAX_VALUE),
                number("-2147483648", Integer.MIN_VALUE),
                number("1_000__000", 1_000_000),
                number("017", 15),
                number("0_17", 15),
                number("-017", -15),
                number("0xFF", 255),
                number("0X7f_ff", 0x7fff),
                number("0xffffffff", -1),
                number("-0xffffffff", 1),
                number("0x80000000", Integer.MIN_VALUE),
                number("-0x80000000", Integer.MIN_VALUE),
                number("037777777777", -1),
                number("0b101", 5),
                number("0B1_1", 3),
                number("0x1d", 0x1d),
                number("0x1e", 0x1e));
    }

    private static Stream<Arguments> longs() {
        return Stream.of(
                number("0L", 0L),
                number("5l", 5L),
                number("9223372036854775807L", Long.MAX_VALUE),
                number("-9223372036854775808L", Long.MIN_VALUE),
                number("0xffff_ffff_ffff_ffffL", -1L),
                number("01777777777777777777777L", -1L),
                number("-0b1L", -1L));
    }

    private static Stream<Arguments> doubles() {
        return Stream.of(
                number("1.5", 1.5),
                number("-1.5", -1.5),
                number("1.", 1.0),
                number(".5", 0.5),
                number("-.5", -0.5),
                number("0.0", 0.0),
                number("-0.0", -0.0),
                number("0e99999", 0.0),
                number("1e10", 1e10),
                number("1E+3", 1000.0),
                number("1.e-3", 0.001),
                number("5d", 5.0),
                number("5D", 5.0),
                number("09d", 9.0),
                number("09.5", 9.5),
                number("1_0.0_1e1_0", 1_0.0_1e1_0),
                number("4.9e-324", Double.MIN_VALUE),
                number("1.7976931348623157E308", Double.MAX_VALUE));
    }

    @Test
    void reservedAreJavasKeywordsAndNoOthers() {
        for (String word : List.of("abstract", "_", "goto", "strictfp", "true", "null", "this", "record", "var", "a")) {
            assertEquals(SourceVersion.isKeyword(word), Keywords.isReserved(word), word);
        }
    }

    @Test
    void fiftyListsInsideEachOtherAreFine() {
        String text = "f(".repeat(50) + ")".repeat(50);
        assertEquals(text, CallPrinter.print(parse(text)));
    }

    @Test
    void theDepthIsThatOfOnePlaceAndNotOfTheText() {
        for (String text : List.of("f(" + "g(), ".repeat(200) + "g())", "g()" + ".h()".repeat(200))) {
            assertEquals(text, CallPrinter.print(parse(text)));
        }
    }

    @Test
    void spansBeginBeforeTheyEnd() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(1, 0));
    }

    private static Literal onlyArgument(String text) {
        List<Argument> values = parse(text).call().last().arguments().orElseThrow().values();
        assertEquals(1, values.size());
        return assertInstanceOf(Literal.class, values.get(0));
    }

    /** Where the text is after {@code f(}. */
    private static Span placeOf(String text) {
        return new Span(2, 2 + text.length());
    }

    private static Arguments text(String text, String value) {
        return arguments(text, new TextLiteral(value, placeOf(text)));
    }

    private static Arguments character(String text, char value) {
        return arguments(text, new CharLiteral(value, placeOf(text)));
    }

    private static Arguments number(String text, int value) {
        return arguments(text, new IntLiteral(value, placeOf(text)));
    }

    private static Arguments number(String text, long value) {
        return arguments(text, new LongLiteral(value, placeOf(text)));
    }

    private static Arguments number(String text, double value) {
        return arguments(text, new DoubleLiteral(value, placeOf(text)));
    }
}
