package io.github.defer4j.benchmarks.report;

import io.github.defer4j.benchmarks.compile.Compilation;
import io.github.defer4j.benchmarks.compile.Compilation.Variant;
import io.github.defer4j.benchmarks.run.Group;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.IChart;

/** Draws what the tables say. */
final class Charts {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 500;
    private static final int LABEL_DEGREES = 45;
    private static final double LEAST_NANOSECONDS = 1;

    private final Measurements measured;
    private final CompileSection compile;
    private final Path folder;

    Charts(Measurements measured, CompileSection compile, Path folder) throws IOException {
        this.measured = measured;
        this.compile = compile;
        this.folder = Files.createDirectories(folder);
    }

    /** The ratio to nested finally by the number of steps; bars are the rounds' lowest and highest. */
    Optional<String> steps() throws IOException {
        if (!measured.hasGroup(Group.STEPS)) {
            return Optional.empty();
        }
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("Time of a call, relative to nested finally by hand (C2)")
                .xAxisTitle("steps")
                .yAxisTitle("ratio, median of rounds")
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisMin(0.0).setChartBackgroundColor(Color.WHITE);
        ratios(chart, "defer4j", Group.STEPS, "wrapper");
        ratios(chart, "finally that loses nothing", Group.STEPS, "full");
        ratios(chart, "try-with-resources", Group.STEPS, "resources");
        if (measured.hasGroup(Group.STEPS_OTHER)) {
            ratios(chart, "defer4j, second JDK", Group.STEPS_OTHER, "wrapper");
        }
        return Optional.of(save(chart, "steps"));
    }

    private void ratios(XYChart chart, String label, String group, String kind) {
        Map<Integer, Sample> found = new TreeMap<>();
        for (int steps : RunSection.STEPS) {
            measured.java(group, "StepsBenchmark." + kind + steps)
                    .filter(series -> steps > 0)
                    .ifPresent(series -> measured.java(group, "StepsBenchmark.plain" + steps)
                            .ifPresent(plain -> found.put(steps, series.over(plain))));
        }
        double[] errors = found.values().stream()
                .mapToDouble(ratio -> (ratio.high() - ratio.low()) / 2)
                .toArray();
        chart.addSeries(
                label,
                found.keySet().stream().mapToDouble(Integer::doubleValue).toArray(),
                found.values().stream().mapToDouble(Sample::median).toArray(),
                errors);
    }

    /** Four steps with everything that can do them. */
    Optional<String> peers() throws IOException {
        Map<String, String> names = Map.of(
                "cleanup4", "@Cleanup", "closer4", "Closer", "aspectj4", "AspectJ", "bytebuddy4", "Byte Buddy",
                "avaje4", "Avaje", "proxy4", "JDK proxy", "spring4", "Spring AOP");
        List<String> labels = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (String kind : List.of("plain", "wrapper", "full", "resources")) {
            measured.java(Group.STEPS, "StepsBenchmark." + kind + "4").ifPresent(series -> {
                labels.add(kind.equals("wrapper") ? "defer4j" : kind);
                values.add(series.time().median());
            });
        }
        new TreeMap<>(names).forEach((benchmark, label) -> measured.java(
                        Group.PEERS, "PeersBenchmark." + benchmark)
                .ifPresent(series -> {
                    labels.add(label);
                    values.add(series.time().median());
                }));
        return bars("peers", "Four steps around a call (C2)", "ns per call", labels, values);
    }

    /** Time per service as the number of services grows. */
    Optional<String> growth() throws IOException {
        if (compile.isEmpty()) {
            return Optional.empty();
        }
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("javac, services with ten marked methods each")
                .xAxisTitle("services")
                .yAxisTitle("ms per service")
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisMin(0.0).setChartBackgroundColor(Color.WHITE);
        for (Variant variant : Variant.values()) {
            List<Double> values = new ArrayList<>();
            for (int size : compile.sizes()) {
                values.add(CompileSection.scaled(
                                compile.series(CompileSection.OURS, variant, size, Compilation::millis), size)
                        .median());
            }
            chart.addSeries(
                    switch (variant) {
                        case PROCESSOR -> "defer4j's processor";
                        case COPY -> "copying processor";
                        case WRITTEN -> "no processor";
                    },
                    compile.sizes().stream().mapToDouble(Integer::doubleValue).toArray(),
                    values.stream().mapToDouble(Double::doubleValue).toArray());
        }
        return Optional.of(save(chart, "compile"));
    }

    private Optional<String> bars(
            String file, String title, String unit, List<String> labels, List<Double> values) throws IOException {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .yAxisTitle(unit)
                .build();
        chart.getStyler()
                .setXAxisLabelRotation(LABEL_DEGREES)
                .setYAxisLogarithmic(true)
                .setYAxisMin(LEAST_NANOSECONDS)
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE);
        chart.addSeries(unit, labels, values);
        return Optional.of(save(chart, file));
    }

    private String save(IChart chart, String name) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".png"))) {
            ChartEncoder.saveChart(chart, out, "png");
        }
        return name + ".png";
    }
}
