package io.github.defer4j.benchmarks.report;

import io.github.defer4j.benchmarks.run.Group;
import io.github.defer4j.benchmarks.run.Options;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the report from the raw results, without running anything. */
public final class Report {
    /** The file of the raw results that says what machine it was. */
    public static final String MACHINE = "machine.txt";

    private static final String NONE = "none";

    private final Options options;
    private final Measurements measured;
    private final RunSection run;
    private final InterceptorSection interceptors;
    private final GoSection go;
    private final CompileSection compile;
    private final Charts charts;

    public Report(Options options) throws IOException {
        this.options = options;
        this.measured = Measurements.of(options.raw());
        String here = "M1, JDK " + jdk(Group.STEPS);
        String other = "M1, JDK " + jdk(Group.STEPS_OTHER);
        this.run = new RunSection(measured, here, other);
        this.interceptors = new InterceptorSection(measured, here, other);
        this.go = new GoSection(measured, here, other);
        this.compile = new CompileSection(measured, here);
        this.charts = new Charts(measured, compile, options.charts());
    }

    /** Replaces the report and its charts. */
    public void write() throws IOException {
        StringBuilder text = new StringBuilder(head());
        text.append(targets());
        if (measured.hasGroup(Group.STEPS)) {
            text.append(section("A call with 0 to 64 steps", "steps.md", run.steps(), charts.steps()));
            text.append(section("Without C2, and with many receivers", "modes.md", run.modes(), Optional.empty()));
            text.append(section("Beside what else does this", "peers.md", run.peers(), charts.peers()));
            text.append(section("A real lock, a real circuit breaker", "real.md", run.real(), Optional.empty()));
            text.append(section("Six interceptors", "interceptors.md", interceptors.rows(), Optional.empty()));
            text.append(section("The failing path", "failing.md", go.failing(), Optional.empty()));
            text.append(section("DeferScope and Go's defer", "scope.md", go.scope(), Optional.empty()));
        }
        if (!compile.isEmpty()) {
            text.append(section("In the compiler", "compile.md", compile.growth(), charts.growth()));
            text.append(section("Beside other processors", "processors.md", compile.peers(), Optional.empty()));
            text.append(profile());
        }
        Files.createDirectories(options.report().getParent());
        Files.writeString(options.report(), text);
        System.out.println("wrote " + options.report());
    }

    private String head() throws IOException {
        return note("head.md")
                .formatted(
                        text(MACHINE), jdk(Group.STEPS), jdk(Group.STEPS_OTHER), text("go-version.txt"));
    }

    private String jdk(String group) {
        return measured.jdk(group).orElse(NONE);
    }

    private String text(String name) throws IOException {
        Path file = options.raw().resolve(name);
        return Files.exists(file) ? Files.readString(file).strip() : NONE;
    }

    private String targets() throws IOException {
        List<Target> targets = new Targets(measured, interceptors, go, compile).all();
        Table table = new Table("promise", "measured", "");
        targets.forEach(target -> table.row(target.promise(), target.measured().orElse("-"), target.verdict()));
        String limits = targets.stream()
                .filter(target -> target.measured().isPresent() && !target.met())
                .map(target -> "- " + target.promise() + ": " + target.limit() + "\n")
                .collect(Collectors.joining());
        return "## Promises\n\n" + table + (limits.isEmpty() ? "" : "\nWhy a promise is missed:\n\n" + limits) + "\n";
    }

    private String section(String title, String note, String table, Optional<String> chart) throws IOException {
        String folder = options.report().getParent().relativize(options.charts()).toString();
        String prefix = folder.isEmpty() ? "" : folder + "/";
        String picture = chart.map(file -> "\n![" + title + "](" + prefix + file + ")\n").orElse("");
        return "## " + title + "\n\n" + note(note) + "\n" + table + picture + "\n";
    }

    private String profile() throws IOException {
        Path file = options.raw().resolve("profile.txt");
        return Files.exists(file)
                ? "## Profile of the processor\n\n" + note("profile.md") + "\n```\n" + Files.readString(file) + "```\n"
                : "";
    }

    private static String note(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
