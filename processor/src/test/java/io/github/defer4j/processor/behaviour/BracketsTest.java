package io.github.defer4j.processor.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.TestCompiler;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Composed annotations are what they stand for, and cost as little. */
class BracketsTest {

    @TestFactory
    Stream<DynamicNode> checks() {
        return Behaviour.checks("brackets");
    }

    /** The comments too: they show each mark as it would be written on the method. Only the javadoc's list names ours. */
    @ParameterizedTest
    @EnumSource
    void theTextIsThatOfTheSameMarksByHand(TestCompiler compiler) {
        Compiled compiled = Behaviour.compiled("brackets", compiler);
        String composed = compiled.generated("behaviour.brackets.ComposedSafe");
        String byHand = compiled.generated("behaviour.brackets.ByHandSafe");

        assertFalse(composed.contains("ByHand"));
        assertTrue(composed.contains("<li>{@code @Limited"), composed);
        assertEquals(withoutOrder(byHand), withoutOrder(composed).replace("Composed", "ByHand"));
    }

    private static String withoutOrder(String text) {
        return text.replaceAll(" +\\* From the outside in:\\n( +\\* <.*\\n)+ +\\*\\n", "");
    }
}
