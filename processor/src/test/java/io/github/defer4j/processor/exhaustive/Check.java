package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Compares the methods of wrappers with the model, in all combinations of who throws what. */
final class Check {
    private Check() {}

    /** Enough to see what is wrong, if it is wrong everywhere. */
    private static final int SHOWN = 5;

    /**
     * @param combinations how many calls were made
     * @param differences the first calls that did not go as in the model, one for each method at most
     */
    record Report(int combinations, List<String> differences) {}

    static Report check(Wrappers wrappers) {
        int combinations = 0;
        List<String> differences = new ArrayList<>();
        for (Wrappers.Method method : wrappers.methods()) {
            if (differences.size() < SHOWN) {
                combinations += check(method, differences);
            }
        }
        return new Report(combinations, differences);
    }

    /** Until all combinations have been tried, or one goes wrong. */
    private static int check(Wrappers.Method method, List<String> differences) {
        Moves moves = new Moves(method.shape().steps().size());
        int combinations = 0;
        boolean same;
        do {
            combinations++;
            Model.Run expected = Model.run(method.shape(), moves);
            String actual = call(method, expected);
            same = expected.trace().equals(actual);
            if (!same) {
                differences.add(difference(method, expected, actual));
            }
        } while (same && moves.advance());
        return combinations;
    }

    private static String call(Wrappers.Method method, Model.Run run) {
        method.stage().start(run.script());
        String end;
        try {
            Object result = (Object) method.handle().invokeExact();
            end = result instanceof Outcome<?> outcome ? text(outcome) : "returns " + result;
        } catch (Throwable failure) {
            end = "throws " + Tree.of(failure);
        }
        return method.stage().trace() + end + (Thread.interrupted() ? " (interrupted)" : "");
    }

    private static String text(Outcome<?> outcome) {
        return outcome.isSuccess() ? "Success " + outcome.value() : "Failure " + Tree.of(outcome.failure());
    }

    private static String difference(Wrappers.Method method, Model.Run expected, String actual) {
        return "%s.%s, failures = %s\n%s%s\n-- expected\n%s\n-- but was\n%s\n"
                .formatted(
                        method.shape().service(),
                        method.name(),
                        method.shape().failures(),
                        method.shape().source(method.name()),
                        expected.script(),
                        expected.trace(),
                        actual);
    }
}
