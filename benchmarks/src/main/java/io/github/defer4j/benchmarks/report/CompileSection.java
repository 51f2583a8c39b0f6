package io.github.defer4j.benchmarks.report;

import io.github.defer4j.benchmarks.compile.Compilation;
import io.github.defer4j.benchmarks.compile.Compilation.Variant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What the processor costs in the compiler. */
final class CompileSection {
    static final String OURS = "defer4j";

    private static final double MEGA = 1e6;
    private static final double KILO = 1e3;

    private final List<Compilation> runs;
    private final String here;

    CompileSection(Measurements measured, String here) {
        this.runs = measured.compilations();
        this.here = here;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    List<Integer> sizes() {
        return runs.stream()
                .filter(run -> run.tool().equals(OURS))
                .map(Compilation::inputs)
                .distinct()
                .sorted()
                .toList();
    }

    String growth() {
        Table table = new Table(
                "javac with",
                "services",
                "machine and JVM",
                "s",
                "times a copying processor",
                "ms per service",
                "of it above a copying processor",
                "CPU s",
                "CPU, times a copying processor",
                "peak heap MB",
                "peak process MB");
        for (int size : sizes()) {
            for (Variant variant : Variant.values()) {
                Series time = series(OURS, variant, size, Compilation::millis);
                Series cpu = series(OURS, variant, size, Compilation::cpuMillis);
                Series copy = series(OURS, Variant.COPY, size, Compilation::millis);
                Series copyCpu = series(OURS, Variant.COPY, size, Compilation::cpuMillis);
                table.row(
                        label(variant),
                        "" + size,
                        here,
                        scaled(time, KILO).show(2),
                        time.over(copy).show(2),
                        scaled(time, size).show(1),
                        variant == Variant.PROCESSOR
                                ? own(OURS, size, Compilation::millis).show(1)
                                : "-",
                        scaled(cpu, KILO).show(2),
                        cpu.over(copyCpu).show(2),
                        scaled(series(OURS, variant, size, Compilation::heapBytes), MEGA).show(0),
                        scaled(series(OURS, variant, size, Compilation::residentKilobytes), KILO).show(0));
            }
        }
        return table.toString();
    }

    private static String label(Variant variant) {
        return switch (variant) {
            case PROCESSOR -> "**defer4j's processor**";
            case COPY -> "a processor that copies the wrappers";
            case WRITTEN -> "no processor, the wrappers among the sources";
        };
    }

    String peers() {
        Table table = new Table("processor", "generated classes", "machine and JVM", "kB per class",
                "javac: ms per class", "of it above a copying processor: ms per class",
                "above a copying processor: ms per generated kB", "CPU above a copying processor: ms per class");
        for (String tool : tools()) {
            int inputs = peerInputs();
            Series time = series(tool, Variant.PROCESSOR, inputs, Compilation::millis);
            double kilobytes = series(tool, Variant.PROCESSOR, inputs, Compilation::generatedBytes)
                            .time()
                            .median()
                    / KILO
                    / inputs;
            Sample own = own(tool, Compilation::millis);
            table.row(
                    tool.equals(OURS) ? "**defer4j**" : tool,
                    "" + inputs,
                    here,
                    String.format(Locale.ROOT, "%.1f", kilobytes),
                    scaled(time, inputs).show(2),
                    own.show(2),
                    new Sample(own.values().stream().map(value -> value / kilobytes).toList()).show(2),
                    own(tool, Compilation::cpuMillis).show(2));
        }
        return table.toString();
    }

    /** Ours first, then as they were run. */
    List<String> tools() {
        return runs.stream()
                .filter(run -> run.inputs() == peerInputs())
                .map(Compilation::tool)
                .distinct()
                .toList();
    }

    private int peerInputs() {
        return runs.stream()
                .filter(run -> !run.tool().equals(OURS))
                .mapToInt(Compilation::inputs)
                .findFirst()
                .orElse(0);
    }

    /** What a processor takes beside writing its files, per class, among the others. */
    Sample own(String tool, ToDoubleFunction<Compilation> value) {
        return own(tool, peerInputs(), value);
    }

    /** The same with so many inputs. */
    Sample own(String tool, int inputs, ToDoubleFunction<Compilation> value) {
        Series with = series(tool, Variant.PROCESSOR, inputs, value);
        Series copy = series(tool, Variant.COPY, inputs, value);
        return new Sample(with.times().entrySet().stream()
                .map(each -> (each.getValue() - copy.times().get(each.getKey())) / inputs)
                .toList());
    }

    Series series(String tool, Variant variant, int inputs, ToDoubleFunction<Compilation> value) {
        Series series = new Series();
        runs.stream()
                .filter(run -> run.tool().equals(tool) && run.variant() == variant && run.inputs() == inputs)
                .forEach(run -> series.add(run.round(), value.applyAsDouble(run)));
        return series;
    }

    static Sample scaled(Series series, double unit) {
        return new Sample(series.times().values().stream().map(value -> value / unit).toList());
    }
}
