package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.Failures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Compares scopes with their model: all programs of up to three registrations, and one that is longer than what a
 * scope holds without an array, in all combinations of who throws what. A {@code Supplier} of the first
 * differences, so that it can be run by who has loaded it together with another {@code DeferScope}.
 */
public final class ScopeCheck implements Supplier<List<String>> {
    private static final int LONGEST = 3;
    private static final int BEYOND_FIELDS = 6;

    private final List<String> differences = new ArrayList<>();
    private int combinations;

    @Override
    public List<String> get() {
        for (Failures failures : Failures.values()) {
            for (int length = 0; length <= LONGEST; length++) {
                Shapes.sequences(List.of(Deed.values()), length).forEach(program -> check(failures, program));
            }
            check(failures, Collections.nCopies(BEYOND_FIELDS, Deed.DEFER));
        }
        return differences;
    }

    int combinations() {
        return combinations;
    }

    private void check(Failures failures, List<Deed> program) {
        Moves moves = new Moves(program.size());
        boolean goesOn = differences.size() < Report.SHOWN;
        while (goesOn) {
            combinations++;
            ScopeModel.Run expected = ScopeModel.run(failures, program, moves);
            String actual = ScopeStage.call(failures, program, expected.script());
            boolean same = expected.trace().equals(actual);
            if (!same) {
                differences.add("%s %s%n%s%n-- expected%n%s%n-- but was%n%s%n"
                        .formatted(failures, program, expected.script(), expected.trace(), actual));
            }
            goesOn = same && moves.advance();
        }
    }
}
