package io.github.defer4j.benchmarks.report;

import io.github.defer4j.benchmarks.compile.Compilation;
import io.github.defer4j.benchmarks.compile.Compilation.Variant;
import io.github.defer4j.benchmarks.run.Group;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;

/** Compares the measurements with what the project promises. */
final class Targets {
    private static final double NEAR = 1.05;
    private static final double SIZE = 1.35;
    private static final double COMPILER = 1.10;
    private static final int SERVICES = 1000;
    private static final int PER_ACTION = 24;
    private static final int LAMBDA = 16;
    private static final int LOOP_LAMBDA = 24;

    private final Measurements measured;
    private final InterceptorSection interceptors;
    private final GoSection go;
    private final CompileSection compile;

    Targets(Measurements measured, InterceptorSection interceptors, GoSection go, CompileSection compile) {
        this.measured = measured;
        this.interceptors = interceptors;
        this.go = go;
        this.compile = compile;
    }

    List<Target> all() throws IOException {
        List<Target> targets = new ArrayList<>();
        targets.add(wrapperTime());
        targets.add(wrapperPoints());
        targets.add(wrapperBytes());
        targets.add(size());
        targets.add(interceptorTime());
        targets.add(interceptorBytes());
        targets.add(panic(1));
        targets.add(panic(20));
        targets.add(scope("scope4", "Defer4", "4 in a row"));
        targets.add(scope("loop8", "Loop8", "a loop of 8"));
        targets.add(actionBytes());
        targets.add(compiler());
        targets.add(linear());
        targets.add(ownLinear());
        targets.add(leastTime());
        return targets;
    }

    /** For each number of steps, the ratios by round. */
    private List<SortedMap<Integer, Double>> ratios() {
        return RunSection.STEPS.stream()
                .filter(steps -> steps > 0)
                .map(steps -> measured.java(Group.STEPS, "StepsBenchmark.wrapper" + steps)
                        .flatMap(wrapper -> measured.java(Group.STEPS, "StepsBenchmark.plain" + steps)
                                .map(wrapper::ratios)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Target wrapperTime() {
        SortedMap<Integer, List<Double>> rounds = new TreeMap<>();
        ratios().forEach(steps -> steps.forEach((round, ratio) ->
                rounds.computeIfAbsent(round, first -> new ArrayList<>()).add(ratio)));
        List<Double> medians =
                rounds.values().stream().map(each -> new Sample(each).median()).toList();
        Optional<Sample> all = medians.isEmpty() ? Optional.empty() : Optional.of(new Sample(medians));
        return new Target(
                "wrapper / nested finally, C2: the median of 1 to 64 steps is 1.00, as far as the rounds can tell",
                all.map(sample -> sample.show(2)),
                all.map(sample -> sample.low() <= 1).orElse(false),
                Limits.TIME);
    }

    private Target wrapperPoints() {
        return target(
                "no number of steps above " + NEAR,
                ratios().stream()
                        .map(steps -> new Sample(List.copyOf(steps.values())).median())
                        .max(Comparator.naturalOrder()),
                "at most %.2f",
                value -> value <= NEAR,
                Limits.TIME);
    }

    private Target wrapperBytes() {
        Optional<Double> most = RunSection.STEPS.stream()
                .flatMap(steps -> measured.java(Group.STEPS, "StepsBenchmark.wrapper" + steps).stream())
                .flatMap(series -> series.allocation().stream())
                .map(Sample::median)
                .max(Comparator.naturalOrder());
        return target("0 bytes per call", most, "%.0f", value -> value < 0.5, Limits.TIME);
    }

    private Target size() throws IOException {
        double ratio = (double) RunSection.stepSize("wrapper", 4).orElseThrow()
                / RunSection.stepSize("plain", 4).orElseThrow();
        return target(
                "bytecode of 4 steps at most " + SIZE + " times nested finally",
                Optional.of(ratio),
                "%.2f",
                value -> value <= SIZE,
                Limits.TIME);
    }

    private Target interceptorTime() {
        return target(
                "wrapper with six interceptors / the same calls by hand: at most " + NEAR,
                interceptors.times(),
                "%.2f",
                value -> value <= NEAR,
                Limits.INTERCEPTORS);
    }

    private Target interceptorBytes() {
        return target(
                "wrapper with six interceptors: 0 bytes per call above by hand",
                interceptors.bytesAbove(),
                "%.0f",
                value -> value < 0.5,
                Limits.INTERCEPTORS);
    }

    private Target panic(int frames) {
        return target(
                "recover with Panic.cheap, " + frames + " frame(s) deep: faster than Go",
                go.failing("wrapper", 1, frames, "CHEAP")
                        .flatMap(ours -> go.goRecover(1, frames).map(theirs -> times(ours) / times(theirs))),
                "%.2f times Go's nanoseconds",
                value -> value < 1,
                Limits.PANIC);
    }

    private Target scope(String ours, String theirs, String what) {
        Optional<Double> java = go.scope(ours).flatMap(go::toDirect).map(Sample::median);
        Optional<Double> other = measured.go(theirs).flatMap(go::goToDirect).map(Sample::median);
        return target(
                "DeferScope, " + what + ": faster than Go's defer, both relative to a direct call",
                java.flatMap(value -> other.map(reference -> value / reference)),
                "%.2f times Go's ratio",
                value -> value < 1,
                Limits.SCOPE);
    }

    // The lambda is the user's: 16 bytes in a row, where it captures the service, 24 in the loop, the index too.
    private Target actionBytes() {
        Optional<Double> inRow = go.bytesOfOneMore("scope4", 4, "scope8", 8).map(bytes -> bytes - LAMBDA);
        Optional<Double> inLoop = go.bytesOfOneMore("loop8", 8, "loop100", 100).map(bytes -> bytes - LOOP_LAMBDA);
        return target(
                "DeferScope: at most " + PER_ACTION + " bytes for one more action, beside its lambda",
                inRow.flatMap(row -> inLoop.map(loop -> Math.max(row, loop))),
                "%.0f",
                value -> Math.round(value) <= PER_ACTION,
                Limits.SCOPE);
    }

    private Target compiler() {
        Optional<Double> ratio = compile.sizes().contains(SERVICES)
                ? Optional.of(compile.series(CompileSection.OURS, Variant.PROCESSOR, SERVICES, Compilation::millis)
                        .over(compile.series(CompileSection.OURS, Variant.COPY, SERVICES, Compilation::millis))
                        .median())
                : Optional.empty();
        return target(
                "javac with the processor / with one that copies its files, 1,000 services: at most "
                        + String.format(Locale.ROOT, "%.2f", COMPILER),
                ratio,
                "%.2f",
                value -> value <= COMPILER,
                Limits.COMPILER);
    }

    private Target linear() {
        Optional<Double> growth = most().map(services -> perService(services) / perService(SERVICES));
        return target(
                "time per service at 5,000 services within 10 % of 1,000",
                growth,
                "%.2f times",
                value -> value <= COMPILER,
                Limits.LINEAR);
    }

    private Target ownLinear() {
        Optional<Double> growth = most().map(services -> compile.own(CompileSection.OURS, services, Compilation::millis)
                        .median()
                / compile.own(CompileSection.OURS, SERVICES, Compilation::millis).median());
        return target(
                "what of it is above a copying processor: within 10 % as well",
                growth,
                "%.2f times",
                value -> value <= COMPILER,
                Limits.OWN_LINEAR);
    }

    /** The largest number of services, if there are enough to compare. */
    private Optional<Integer> most() {
        List<Integer> sizes = compile.sizes();
        return sizes.contains(SERVICES) && sizes.size() > 2
                ? Optional.of(sizes.get(sizes.size() - 1))
                : Optional.empty();
    }

    private double perService(int services) {
        return times(compile.series(CompileSection.OURS, Variant.PROCESSOR, services, Compilation::millis)) / services;
    }

    private Target leastTime() {
        List<String> tools = compile.isEmpty() ? List.of() : compile.tools();
        if (tools.size() < 2) {
            return new Target(Limits.LEAST_PROMISE, Optional.empty(), false, Limits.LEAST);
        }
        double ours = compile.own(CompileSection.OURS, Compilation::millis).median();
        double best = tools.stream()
                .filter(tool -> !tool.equals(CompileSection.OURS))
                .mapToDouble(tool -> compile.own(tool, Compilation::millis).median())
                .min()
                .orElseThrow();
        String list = tools.stream()
                .map(tool -> String.format(
                        Locale.ROOT, "%s %.2f", tool, compile.own(tool, Compilation::millis).median()))
                .collect(Collectors.joining(", "));
        return new Target(Limits.LEAST_PROMISE, Optional.of(list), ours <= best, Limits.LEAST);
    }

    private static double times(Series series) {
        return series.time().median();
    }

    private static Target target(
            String promise,
            Optional<Double> value,
            String format,
            DoublePredicate isMet,
            String limit) {
        return new Target(
                promise,
                value.map(number -> String.format(Locale.ROOT, format, number)),
                value.isPresent() && isMet.test(value.get()),
                limit);
    }
}
