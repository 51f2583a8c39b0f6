package io.github.defer4j.processor.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.TestCompiler;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule W6: the normal path is the {@code try} that a person would have written. */
class CostTest {

    private static final String WRAPPER = "behaviour.cost.CostsSafe";

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("cost");
    }

    @ParameterizedTest
    @EnumSource
    void deferredCallStandsOnceOnEachPath(TestCompiler compiler) {
        String four = method(compiler, "public int four(", "@see Costs#kinds");

        for (String name : List.of("giveA", "giveB", "giveC", "giveD")) {
            assertEquals(2, count(four, "this.delegate." + name + "()"), () -> name + " in\n" + four);
        }
        for (String name : List.of("takeA", "takeB", "takeD")) {
            assertEquals(1, count(four, "this.delegate." + name + "()"), () -> name + " in\n" + four);
        }
        assertEquals(1, count(four, "this.delegate.four("));
    }

    @ParameterizedTest
    @EnumSource
    void callForOneExitStandsOnce(TestCompiler compiler) {
        String kinds = method(compiler, "public int kinds(", "@see Costs#values");

        assertEquals(1, count(kinds, "this.delegate.giveA()"));
        assertEquals(1, count(kinds, "this.delegate.giveB()"));
        assertEquals(2, count(kinds, "this.delegate.giveC()"));
        assertEquals(1, count(kinds, "this.delegate.rescue("));
    }

    @ParameterizedTest
    @EnumSource
    void codeIsAsShortAsByHand(TestCompiler compiler) {
        ClassFile wrapper = classFile(compiler, WRAPPER);
        ClassFile byHand = classFile(compiler, "behaviour.cost.ByHand");

        assertEquals(byHand.codeLength("four"), wrapper.codeLength("four"));
        assertEquals(byHand.codeLength("unmarked"), wrapper.codeLength("unmarked"));
    }

    @ParameterizedTest
    @EnumSource
    void thereIsNoLambdaAndNoReflection(TestCompiler compiler) {
        ClassFile wrapper = classFile(compiler, WRAPPER);

        assertFalse(wrapper.hasDynamicCalls());
        assertEquals(
                List.of(),
                wrapper.texts().stream()
                        .filter(text -> text.contains("java/lang/reflect") || text.contains("java/lang/invoke"))
                        .toList());
        assertTrue(classFile(compiler, "behaviour.cost.AllocationChecks").hasDynamicCalls(), "a lambda is noticed");
    }

    @ParameterizedTest
    @EnumSource
    void thereIsNoOtherClass(TestCompiler compiler) {
        Compiled compiled = Behaviour.compiled("cost", compiler);

        assertThrows(AssertionError.class, () -> compiled.classBytes(WRAPPER + "$1"));
        assertEquals(List.of("behaviour/cost/CostsSafe.java"), List.copyOf(compiled.generatedSources().keySet()));
        assertFalse(classFile(compiler, WRAPPER).texts().contains("NestMembers"), "it has no class inside");
        assertTrue(classFile(compiler, "behaviour.cost.Costs").texts().contains("NestMembers"), "one is noticed");
    }

    private static ClassFile classFile(TestCompiler compiler, String name) {
        return new ClassFile(Behaviour.compiled("cost", compiler).classBytes(name));
    }

    private static String method(TestCompiler compiler, String begin, String end) {
        String text = Behaviour.compiled("cost", compiler).generated(WRAPPER);
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        assertTrue(0 < from && from < to, () -> begin + " should come before " + end + " in\n" + text);
        return text.substring(from, to);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
