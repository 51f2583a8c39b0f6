package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.Outcome;
import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Compares the methods of wrappers with the model, in all combinations of who throws what. */
public final class WrapperCheck {
    private WrapperCheck() {}

    /** All shapes of methods. */
    static Report all(Function<Sources, Compiled> compiler) {
        return check(Shapes.all(), compiler);
    }

    /** Few shapes, whose deferred calls need nothing that is fixed at registration. */
    public static Report plain(Function<Sources, Compiled> compiler) {
        return check(Shapes.plain(), compiler);
    }

    /** Few shapes, whose deferred calls have arguments that are fixed at registration. */
    public static Report reading(Function<Sources, Compiled> compiler) {
        return check(Shapes.reading(), compiler);
    }

    private static Report check(List<Shape> shapes, Function<Sources, Compiled> compiler) {
        int combinations = 0;
        List<String> differences = new ArrayList<>();
        for (Wrappers.Method method : Wrappers.of(shapes, compiler)) {
            if (differences.size() < Report.SHOWN) {
                combinations += check(method, differences);
            }
        }
        return new Report(shapes.size(), combinations, differences);
    }

    /** Until all combinations have been tried, or one goes wrong. */
    private static int check(Wrappers.Method method, List<String> differences) {
        Moves moves = Moves.of(method.shape());
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
