package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.Failures;
import io.github.defer4j.processor.exhaustive.Shape.Body;
import io.github.defer4j.processor.exhaustive.StepShape.Call;
import io.github.defer4j.processor.exhaustive.StepShape.Exit;
import io.github.defer4j.processor.exhaustive.StepShape.Quiet;
import io.github.defer4j.processor.exhaustive.StepShape.Take;
import java.util.ArrayList;
import java.util.List;

/** Which methods are tried, for each policy and each recovery. */
final class Shapes {
    /** One of each sort that meets others differently. */
    private static final List<StepShape> TYPICAL = List.of(
            new StepShape(Take.NONE, Exit.ALWAYS, Quiet.NO, Call.READS),
            new StepShape(Take.RUN, Exit.ALWAYS, Quiet.YES, Call.READS),
            new StepShape(Take.NONE, Exit.FAILURE, Quiet.NO, Call.READS),
            new StepShape(Take.REQUIRE, Exit.SUCCESS, Quiet.NO, Call.PLAIN),
            new StepShape(Take.HOLD, Exit.ALWAYS, Quiet.NO, Call.READS),
            new StepShape(Take.NONE, Exit.ALWAYS, Quiet.NO, Call.ASSIGNS));
    private static final List<StepShape> EXITS = List.of(
            new StepShape(Take.RUN, Exit.ALWAYS, Quiet.NO, Call.READS),
            new StepShape(Take.RUN, Exit.SUCCESS, Quiet.NO, Call.READS),
            new StepShape(Take.RUN, Exit.FAILURE, Quiet.NO, Call.READS));
    private static final List<StepShape> LOUD_AND_QUIET = List.of(
            new StepShape(Take.RUN, Exit.ALWAYS, Quiet.NO, Call.PLAIN),
            new StepShape(Take.RUN, Exit.ALWAYS, Quiet.YES, Call.PLAIN));
    private static final List<StepShape> MIXED = List.of(
            new StepShape(Take.RUN, Exit.ALWAYS, Quiet.NO, Call.READS),
            new StepShape(Take.NONE, Exit.FAILURE, Quiet.YES, Call.READS));

    private Shapes() {}

    static List<Shape> all() {
        List<Shape> shapes = new ArrayList<>();
        for (Failures failures : Failures.values()) {
            for (Recovery recovery : Recovery.values()) {
                add(shapes, failures, recovery);
            }
        }
        return shapes;
    }

    /** For a quick check. No deferred call has a local variable: its text could stand anywhere in the method. */
    static List<Shape> plain() {
        return few(List.of(
                new StepShape(Take.RUN, Exit.ALWAYS, Quiet.NO, Call.PLAIN),
                new StepShape(Take.RUN, Exit.FAILURE, Quiet.NO, Call.PLAIN),
                new StepShape(Take.NONE, Exit.ALWAYS, Quiet.NO, Call.ASSIGNS)));
    }

    /** For a quick check of what the deferred calls are given. */
    static List<Shape> reading() {
        return few(List.of(
                new StepShape(Take.RUN, Exit.ALWAYS, Quiet.NO, Call.READS),
                new StepShape(Take.NONE, Exit.SUCCESS, Quiet.YES, Call.READS)));
    }

    private static List<Shape> few(List<StepShape> steps) {
        List<Shape> shapes = new ArrayList<>();
        for (Failures failures : Failures.values()) {
            for (Recovery recovery : List.of(Recovery.NONE, Recovery.OUTSIDE, Recovery.INSIDE)) {
                sequences(steps, 2).forEach(two -> shapes.add(new Shape(failures, recovery, Body.INT, two)));
            }
            sequences(steps, 1).forEach(one -> shapes.add(new Shape(failures, Recovery.CLAUSES, Body.INT, one, true)));
        }
        return shapes;
    }

    /** Everything for the recovery that lets some failures pass and takes others, so that both ways out are seen. */
    private static void add(List<Shape> shapes, Failures failures, Recovery recovery) {
        List<List<StepShape>> lists = new ArrayList<>(sequences(TYPICAL, 2));
        if (recovery == Recovery.OUTSIDE) {
            lists.addAll(sequences(everySort(), 1));
            lists.addAll(sequences(EXITS, Actor.MOST_STEPS));
            lists.addAll(sequences(LOUD_AND_QUIET, Actor.MOST_STEPS));
        } else {
            lists.addAll(sequences(TYPICAL, 1));
            lists.addAll(sequences(EXITS, 2));
            lists.addAll(sequences(MIXED, 3));
            lists.addAll(sequences(MIXED, Actor.MOST_STEPS));
        }
        if (recovery != Recovery.NONE && !recovery.needsStep()) {
            lists.add(List.of());
        }
        lists.forEach(steps -> shapes.add(new Shape(failures, recovery, Body.INT, steps)));
        // Without a result each way out is written in another way.
        sequences(EXITS, 2).forEach(steps -> shapes.add(new Shape(failures, recovery, Body.VOID, steps)));
        sequences(TYPICAL, 1).forEach(steps -> shapes.add(new Shape(failures, recovery, Body.SCOPED, steps)));
        shapes.add(new Shape(failures, recovery, Body.SCOPED, EXITS));
        addRetried(shapes, failures, recovery);
    }

    private static void addRetried(List<Shape> shapes, Failures failures, Recovery recovery) {
        shapes.add(new Shape(failures, recovery, Body.INT, List.of(), true));
        sequences(TYPICAL, 1).forEach(steps -> shapes.add(new Shape(failures, recovery, Body.INT, steps, true)));
        sequences(EXITS, 1).forEach(steps -> shapes.add(new Shape(failures, recovery, Body.VOID, steps, true)));
        sequences(MIXED, 1).forEach(steps -> shapes.add(new Shape(failures, recovery, Body.SCOPED, steps, true)));
    }

    private static List<StepShape> everySort() {
        List<StepShape> steps = new ArrayList<>();
        for (Take take : Take.values()) {
            for (Exit exit : Exit.values()) {
                for (Quiet quiet : Quiet.values()) {
                    for (Call call : Call.values()) {
                        steps.add(new StepShape(take, exit, quiet, call));
                    }
                }
            }
        }
        return steps.stream().filter(step -> step.isLegal(false)).toList();
    }

    /** All lists of that many elements. */
    static <T> List<List<T>> sequences(List<T> elements, int length) {
        List<List<T>> lists = List.of(List.of());
        for (int i = 0; i < length; i++) {
            List<List<T>> longer = new ArrayList<>();
            for (List<T> list : lists) {
                for (T element : elements) {
                    List<T> more = new ArrayList<>(list);
                    more.add(element);
                    longer.add(List.copyOf(more));
                }
            }
            lists = longer;
        }
        return lists;
    }
}
