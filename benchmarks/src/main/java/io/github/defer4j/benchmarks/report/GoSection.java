package io.github.defer4j.benchmarks.report;

import io.github.defer4j.benchmarks.run.Group;
import java.util.List;
import java.util.Optional;

/** The rows that Go has too: failing paths and deferred actions, each as a multiple of a call in its own language. */
final class GoSection {
    /** The two ways of throwing. */
    static final List<String> KINDS = List.of("CHEAP", "TRACE");

    private final Measurements measured;
    private final String here;
    private final String otherJdk;

    GoSection(Measurements measured, String here, String otherJdk) {
        this.measured = measured;
        this.here = here;
        this.otherJdk = otherJdk;
    }

    String failing() {
        Table table = new Table(
                "code",
                "steps",
                "frames",
                "machine and JVM",
                "ns per call",
                "times plain finally",
                "times a direct call",
                "B per call");
        for (int frames : List.of(1, 20)) {
            for (int steps : List.of(1, 4)) {
                for (String kind : KINDS) {
                    Optional<Series> plain = failing("plain", steps, frames, kind);
                    String thrown = kind.equals("CHEAP") ? "Panic.cheap" : "exception with a stack trace";
                    failingRow(table, "**defer4j**, " + thrown, "wrapper", steps, frames, kind, plain);
                    failingRow(table, "nested finally and catch, " + thrown, "plain", steps, frames, kind, plain);
                }
                goRow(table, frames, steps);
            }
        }
        return table.toString();
    }

    Optional<Series> failing(String code, int steps, int frames, String kind) {
        // JMH sorts the parameters by name: frames, kind.
        return measured.java(
                Group.FAILING, "FailingBenchmark." + code + steps + " " + frames + " " + kind);
    }

    private void failingRow(
            Table table, String label, String code, int steps, int frames, String kind, Optional<Series> plain) {
        failing(code, steps, frames, kind).ifPresent(series -> table.row(
                label,
                "" + steps,
                "" + frames,
                here + " C2",
                series.time().show(0),
                plain.map(reference -> series.over(reference).show(2)).orElse("-"),
                toDirect(series).map(ratio -> ratio.show(0)).orElse("-"),
                RunSection.allocation(series)));
    }

    private void goRow(Table table, int frames, int steps) {
        goRecover(steps, frames).ifPresent(series -> table.row(
                "Go: panic, recover",
                "" + steps,
                "" + frames,
                "M1 Go",
                series.time().show(0),
                "-",
                goToDirect(series).map(ratio -> ratio.show(0)).orElse("-"),
                RunSection.allocation(series)));
    }

    Optional<Series> goRecover(int steps, int frames) {
        return measured.go("Recover" + steps + "Frames" + frames);
    }

    String scope() {
        Table table = new Table(
                "code", "machine and JVM", "ns per call", "times a direct call", "B per call", "B per action");
        for (String count : List.of("1", "2", "4", "8")) {
            java(table, "**DeferScope**, " + count + " in a row", "scope" + count, Integer.parseInt(count));
            go(table, "Go: " + count + " defers in a row", "Defer" + count, Integer.parseInt(count));
        }
        for (String count : List.of("8", "100")) {
            java(table, "**DeferScope**, loop of " + count, "loop" + count, Integer.parseInt(count));
            java(table, "by hand: ArrayDeque, loop of " + count, "byHandLoop" + count, Integer.parseInt(count));
            go(table, "Go: loop of " + count, "Loop" + count, Integer.parseInt(count));
        }
        java(table, "Java: direct call, not inlined", "direct", 1);
        go(table, "Go: direct call, not inlined", "Direct", 1);
        return table.toString();
    }

    private void java(Table table, String label, String benchmark, int actions) {
        scope(benchmark).ifPresent(series -> row(table, label, here + " C2", series, toDirect(series), actions));
        otherScope(benchmark)
                .ifPresent(series -> row(
                        table,
                        label,
                        otherJdk + " C2",
                        series,
                        otherScope("direct").map(series::over),
                        actions));
    }

    private void go(Table table, String label, String benchmark, int actions) {
        measured.go(benchmark)
                .ifPresent(series -> row(table, label, "M1 Go", series, goToDirect(series), actions));
    }

    private static void row(
            Table table, String label, String where, Series series, Optional<Sample> ratio, int actions) {
        table.row(
                label,
                where,
                series.time().show(1),
                ratio.map(value -> value.show(1)).orElse("-"),
                RunSection.allocation(series),
                series.allocation()
                        .map(bytes -> Sample.of(bytes.median() / actions).show(0))
                        .orElse("-"));
    }

    Optional<Series> scope(String benchmark) {
        return measured.java(Group.SCOPE, "ScopeBenchmark." + benchmark);
    }

    private Optional<Series> otherScope(String benchmark) {
        return measured.java(Group.SCOPE_OTHER, "ScopeBenchmark." + benchmark);
    }

    /** What each action adds, from the one number of actions to the other. */
    Optional<Double> bytesOfOneMore(String few, int actions, String many, int moreActions) {
        return scope(few).flatMap(Series::allocation).flatMap(less -> scope(many)
                .flatMap(Series::allocation)
                .map(more -> (more.median() - less.median()) / (moreActions - actions)));
    }

    Optional<Sample> toDirect(Series series) {
        return scope("direct").map(series::over);
    }

    Optional<Sample> goToDirect(Series series) {
        return measured.go("Direct").map(series::over);
    }
}
