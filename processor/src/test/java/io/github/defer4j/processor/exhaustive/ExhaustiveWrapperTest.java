package io.github.defer4j.processor.exhaustive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.Failures;
import io.github.defer4j.processor.exhaustive.StepShape.Call;
import io.github.defer4j.processor.exhaustive.StepShape.Exit;
import io.github.defer4j.processor.exhaustive.StepShape.Quiet;
import io.github.defer4j.processor.exhaustive.StepShape.Take;
import io.github.defer4j.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Wrappers with up to four steps, with and without a recover step and a retry, under both rules for several failures:
 * whoever may throw does, in all combinations, and each call has to go as the {@link Model} says. Compared are the
 * turns in their order, what each was given, what surfaces, what that carries, and the interrupt flag; so nothing runs
 * twice and nothing is lost.
 */
class ExhaustiveWrapperTest {
    private static final int AT_LEAST = 10_000;

    @Test
    void wrappersDoAsTheModelSays() {
        Report report = WrapperCheck.all(TestCompiler.JAVAC::compile);

        System.out.printf(
                "exhaustive: %d combinations of failures in %d wrapped methods%n",
                report.combinations(), report.methods());
        assertEquals("", String.join("\n", report.differences()));
        assertTrue(report.combinations() > AT_LEAST, () -> report.combinations() + " combinations");
    }

    /** Who throws, where there are four steps: every subset of those whose turn comes. */
    @Test
    void everySubsetIsTried() {
        StepShape bracket = new StepShape(Take.RUN, Exit.ALWAYS, Quiet.NO, Call.PLAIN);
        Shape shape = new Shape(
                Failures.FIRST, Recovery.NONE, Shape.Body.INT, Collections.nCopies(Actor.MOST_STEPS, bracket));
        Moves moves = new Moves(Actor.MOST_STEPS);
        Set<Set<Actor>> subsets = new HashSet<>();
        do {
            Model.Run run = Model.run(shape, moves);
            subsets.add(run.script().entrySet().stream()
                    .filter(each -> !each.getValue().equals(List.of(Move.RETURN)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet()));
        } while (moves.advance());

        // After the failure of acquire n there are n releases, each of which may fail; else the body and all four.
        assertEquals(1 + 2 + 4 + 8 + 32, subsets.size());
    }

    @Test
    void choicesGoThroughTheWholeTree() {
        Choices choices = new Choices();
        List<String> runs = new ArrayList<>();
        do {
            String first = choices.of(List.of("a", "b", "c"));
            runs.add(first.equals("b") ? first : first + choices.of(List.of(1, 2)));
        } while (choices.advance());

        assertEquals(List.of("a1", "a2", "b", "c1", "c2"), runs);
    }
}
