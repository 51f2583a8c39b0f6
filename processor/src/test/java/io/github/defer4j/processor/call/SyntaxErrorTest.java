package io.github.defer4j.processor.call;

import static io.github.defer4j.processor.call.SyntaxError.Kind.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.defer4j.processor.call.SyntaxError.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxErrorTest {

    /** The place of the mistake is between the guillemets. */
    static Stream<Arguments> mistakes() {
        return Stream.of(texts(), quoted(), numbers(), names(), lists(), ends(), java(), targets())
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                arguments(EMPTY_TEXT, "«»", ""),
                arguments(EMPTY_TEXT, "« \t\r\n\f»", ""),
                arguments(UNEXPECTED_CHARACTER, "«#»result", "#"),
                arguments(UNEXPECTED_CHARACTER, "$«{»unlock()}", "{"),
                arguments(UNEXPECTED_CHARACTER, "f(«@»bean)", "@"),
                arguments(UNEXPECTED_CHARACTER, "f(a«]»)", "]"),
                arguments(UNEXPECTED_CHARACTER, "f(«\u201c»a\u201d)", "\u201c"),
                arguments(UNEXPECTED_CHARACTER, "f(«\ud83d\ude00»)", "\ud83d\ude00"),
                arguments(UNEXPECTED_CHARACTER, "f(«\ud83d»)", "U+D83D"),
                arguments(UNEXPECTED_CHARACTER, "lo«\u200b»ck.unlock()", "U+200B"),
                arguments(UNEXPECTED_CHARACTER, "lock«\u00a0».unlock()", "U+00A0"),
                arguments(UNEXPECTED_CHARACTER, "a«\u0000»()", "U+0000"),
                arguments(UNEXPECTED_CHARACTER, "f(«\\»u0061)", "\\"),
                arguments(UNEXPECTED_CHARACTER, "f(«\"\"\"»a\"\"\")", "\"\"\""));
    }

    private static Stream<Arguments> quoted() {
        return Stream.of(
                arguments(UNCLOSED_LITERAL, "f(«\"»a)", "\""),
                arguments(UNCLOSED_LITERAL, "f(«\"»a\\\")", "\""),
                arguments(UNCLOSED_LITERAL, "f(«\"»a\\", "\""),
                arguments(UNCLOSED_LITERAL, "f(«\"»a\n\")", "\""),
                arguments(UNCLOSED_LITERAL, "f(«\"»a\\\n\")", "\""),
                arguments(UNCLOSED_LITERAL, "don«'»t()", "'"),
                arguments(BAD_ESCAPE, "f(\"«\\d»+\")", "\\d"),
                arguments(BAD_ESCAPE, "f('«\\8»')", "\\8"),
                arguments(BAD_ESCAPE, "f(\"«\\u00»gg\")", "\\u00"),
                arguments(BAD_ESCAPE, "f(\"«\\uu»", "\\uu"),
                arguments(BAD_ESCAPE, "f(\"«\\\ud83d\ude00»\")", "\\\ud83d\ude00"),
                arguments(BAD_CHAR_LITERAL, "f(«'abc'»)", "abc"),
                arguments(BAD_CHAR_LITERAL, "f(«''»)", ""),
                arguments(BAD_CHAR_LITERAL, "f(«'\ud83d\ude00'»)", "\ud83d\ude00"),
                arguments(BAD_CHAR_LITERAL, "f(«'\\n\\n'»)", "\\n\\n"));
    }

    private static Stream<Arguments> numbers() {
        Stream<Arguments> bad = Stream.of(
                        "1_", "1__0_", "0x", "0x_1", "0_x1", "0b", "0b2", "08", "019", "10ms", "1L_", "1_L", "1_.5",
                        "1._5", "1.5_", "1e", "1e+", "1e_5", "1e5_", "1.2.3", "1.5L", "0x1.8p3", "0xg", "1d2", "1dd",
                        "1ff", "0b1f", "1\u0661", "1.foo")
                .map(number -> arguments(BAD_NUMBER, "f(a, -«" + number + "»)", number));
        Stream<Arguments> large = Stream.of(
                        "2147483648", "-2147483649", "0x100000000", "9223372036854775808L", "-9223372036854775809L",
                        "0x1_0000_0000_0000_0000L", "0b1" + "0".repeat(32), "040000000000", "1e309", "-1e309",
                        "1e-400", "9e-400", "0.1e-400d", "99999999999999999999")
                .map(number -> arguments(NUMBER_OUT_OF_RANGE, "f(«" + number + "»)", number));
        Stream<Arguments> floats = Stream.of("1f", "1.5F", ".5f", "1.f", "1e3f", "09f")
                .map(number -> arguments(FLOAT_NUMBER, "f(-«" + number + "»)", number));
        Stream<Arguments> spaced = Stream.of(arguments(NUMBER_OUT_OF_RANGE, "f(«- 2147483649»)", "-2147483649"));
        return Stream.of(bad, large, floats, spaced).flatMap(rows -> rows);
    }

    private static Stream<Arguments> names() {
        return Stream.of(
                arguments(NAME_EXPECTED, "lock.«»", ""),
                arguments(NAME_EXPECTED, "lock. «»", ""),
                arguments(NAME_EXPECTED, "a.«.»b", "."),
                arguments(NAME_EXPECTED, "«.»a()", "."),
                arguments(NAME_EXPECTED, "a.«(»)", "("),
                arguments(NAME_EXPECTED, "a.«5»()", "5"),
                arguments(NAME_EXPECTED, "a.«\"b\"»", "\"b\""),
                arguments(NAME_EXPECTED, "f(a.«)»", ")"),
                arguments(NAME_EXPECTED, "a.«;»", ";"),
                arguments(NAME_EXPECTED, "x =«»", ""),
                arguments(NAME_EXPECTED, "«)»", ")"),
                arguments(KEYWORD_AS_NAME, "lock.«default»()", "default"),
                arguments(KEYWORD_AS_NAME, "«super».close()", "super"),
                arguments(KEYWORD_AS_NAME, "«if» (failed) undo()", "if"),
                arguments(BAD_TARGET, "«int x» = f()", "int x"),
                arguments(KEYWORD_AS_NAME, "«_» = f()", "_"),
                arguments(KEYWORD_AS_NAME, "f(«int».class)", "int"),
                arguments(KEYWORD_AS_NAME, "a.«this».b()", "this"),
                arguments(KEYWORD_AS_NAME, "«this»(a)", "this"),
                arguments(KEYWORD_AS_NAME, "a.«true»", "true"),
                arguments(KEYWORD_AS_NAME, "f(a().«class»)", "class"),
                arguments(KEYWORD_AS_NAME, "f(this.«class»)", "class"));
    }

    private static Stream<Arguments> lists() {
        return Stream.of(
                arguments(UNCLOSED_PARENTHESIS, "lock.unlock«(»", "unlock"),
                arguments(UNCLOSED_PARENTHESIS, "f«(»a", "f"),
                arguments(UNCLOSED_PARENTHESIS, "f«(»a,", "f"),
                arguments(UNCLOSED_PARENTHESIS, "f«(»g(a)", "f"),
                arguments(UNCLOSED_PARENTHESIS, "f(g«(»a", "g"),
                arguments(UNCLOSED_PARENTHESIS, "f«(»a;", "f"),
                arguments(UNCLOSED_PARENTHESIS, "f«(»; ", "f"),
                arguments(ARGUMENT_EXPECTED, "f(a,«)»", ")"),
                arguments(ARGUMENT_EXPECTED, "f(«,»a)", ","),
                arguments(ARGUMENT_EXPECTED, "f(a,«,»b)", ","),
                arguments(ARGUMENT_EXPECTED, "f(«,»)", ","),
                arguments(MISSING_COMMA, "f(a «b»)", "b"),
                arguments(MISSING_COMMA, "f(\"a\" «\"b\"»)", "\"b\""),
                arguments(MISSING_COMMA, "f(1 «2»)", "2"),
                arguments(MISSING_COMMA, "f(g() «h»())", "h"),
                arguments(MISSING_COMMA, "f(g()«(»))", "("),
                arguments(MISSING_COMMA, "f(a«;» b)", ";"),
                arguments(TOO_DEEP, "f(".repeat(50) + "f«(»" + ")".repeat(51), "50"));
    }

    private static Stream<Arguments> ends() {
        return Stream.of(
                arguments(TRAILING_SEMICOLON, "a.b()«;»", ";"),
                arguments(TRAILING_SEMICOLON, "x = b«;» ", ";"),
                arguments(TRAILING_SEMICOLON, "a.b()«; ;»\n", "; ;"),
                arguments(TEXT_AFTER_END, "lock.unlock() «x»", "x"),
                arguments(TEXT_AFTER_END, "lock.unlock()«)»", ")"),
                arguments(TEXT_AFTER_END, "f()«()»", "()"),
                arguments(TEXT_AFTER_END, "f() «\"a\" b» ", "\"a\" b"),
                arguments(TEXT_AFTER_END, "f()«, 5»", ", 5"),
                arguments(TEXT_AFTER_END, "f()«,»", ","),
                arguments(TEXT_AFTER_END, "f()«; #»", "; #"),
                arguments(SEVERAL_CALLS, "a(); «b()» ", "b()"),
                arguments(SEVERAL_CALLS, "a;«b;»", "b;"),
                arguments(SEVERAL_CALLS, "a(), «b(), c()»", "b(), c()"),
                arguments(SEVERAL_CALLS, "a() «b.c()»", "b.c()"),
                arguments(SEVERAL_CALLS, "a() «b()»", "b()"),
                arguments(SEVERAL_CALLS, "x = a() «y = b()»", "y = b()"),
                arguments(SEVERAL_CALLS, "a(); «this.b()»", "this.b()"));
    }

    private static Stream<Arguments> java() {
        Stream<Arguments> operators = Stream.of(
                        "f(a «+» b)", "a() «&&» b()", "x «->» y",
                        "f(x «->» y)", "«!»x", "f(«!»x)", "f(«-»x)",
                        "a «?» b : c", "x«::»y", "f(x«::»y)", "a«[»0].b()",
                        "a«[»0] = b()", "f(String«[»].class)", "x «+=» f()",
                        "f(a «=» b)", "i«++»", "a «==» b", "List.«<»A>of()",
                        "1 «+» f()", "f(1«+»2)", "a() «//» releases", "f(a «-»1)",
                        "f(«--»5)", "f(«+»5)", "f(«-» -5)", "«new» Foo()",
                        "f(«new» Foo())", "«new» x = f()", "a.«new» B()", "f(a «instanceof» B)")
                .map(text -> arguments(NOT_A_CALL, text, marked(text)));
        Stream<Arguments> values = Stream.of(
                        "«(»Foo) bar()", "f(«(»Foo) a)", "«(») -> y", "\"a\"«.»length()", "f(\"a\"«.»length())", "f(true«.»a)",
                        "Foo.class«.»getName()", "f(Foo.class«(»))")
                .map(text -> arguments(NOT_A_CALL, text, marked(text)));
        Stream<Arguments> alone = Stream.of(
                        "«this»", "x = «this»", "x = «5»", "«- 5»", "«\"a\"»", "«null»", "«true»", "«'a'»;", "«a.B.class»")
                .map(text -> arguments(VALUE_ALONE, text, marked(text)));
        return Stream.of(operators, values, alone).flatMap(each -> each);
    }

    private static Stream<Arguments> targets() {
        return Stream.of(
                arguments(BAD_TARGET, "«=» f()", ""),
                arguments(BAD_TARGET, "«a.b» = c()", "a.b"),
                arguments(BAD_TARGET, "«a()» = c()", "a()"),
                arguments(BAD_TARGET, "«this» = c()", "this"),
                arguments(BAD_TARGET, "«\"a\"» = c()", "\"a\""),
                arguments(BAD_TARGET, "«5» = c()", "5"),
                arguments(BAD_TARGET, "«a = b» = c()", "a = b"),
                arguments(VALUE_ALONE, "«\"a\"» b = c()", "\"a\""),
                arguments(BAD_TARGET, "«Lock l» = lock()", "Lock l"),
                arguments(BAD_TARGET, "«java.util.List l» = of()", "java.util.List l"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWithItsPlace(Kind kind, String text, String detail) {
        int begin = text.indexOf('«');
        int end = text.indexOf('»') - 1;
        String unmarked = text.replace("«", "").replace("»", "");
        SyntaxError expected = new SyntaxError(kind, new Span(begin, end), detail);
        assertEquals(new Parsed.Malformed(expected), CallParser.parse(unmarked));
    }

    @Test
    void everyKindIsListed() {
        Set<Kind> listed = mistakes().map(row -> (Kind) row.get()[0]).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Kind.class), listed);
    }

    @ParameterizedTest
    @MethodSource("huge")
    void noTextIsTooLong(String text) {
        CallParser.parse(text);
    }

    static Stream<String> huge() {
        return Stream.of(
                        "f(", "(", "a.", "a().", "-", "f(a,", "\"", "'", "\\", "1", "0_", ".", ";", "x = ", "f(-")
                .map(piece -> piece.repeat(100_000));
    }

    private static String marked(String text) {
        return text.substring(text.indexOf('«') + 1, text.indexOf('»'));
    }
}
