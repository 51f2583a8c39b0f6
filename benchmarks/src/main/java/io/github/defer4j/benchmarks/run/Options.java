package io.github.defer4j.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to run.
 *
 * @param folder of this module: the results go here
 * @param quick one short round, to see that everything works; its numbers mean nothing
 * @param parts which parts to run: {@code run}, {@code go}, {@code compile}, or {@code report} for none of them; the
 *     report shows what the folder has
 * @param otherJdk a second JDK for the main rows
 */
public record Options(Path folder, boolean quick, Set<String> parts, Optional<Path> otherJdk) {
    /**
     * Reads {@code folder [quick] [only=run,go,compile] [jdk=HOME]}.
     *
     * @param args those of the command line; empty ones are left out
     */
    public static Options of(String... args) throws IOException {
        List<String> given = Arrays.stream(args).filter(arg -> !arg.isEmpty()).toList();
        Optional<String> only = value(given, "only=");
        Optional<Path> jdk = value(given, "jdk=").map(Path::of);
        return new Options(
                Path.of(given.get(0)).toAbsolutePath(),
                given.contains("quick"),
                Set.of(only.orElse("run,go,compile").split(",")),
                jdk.isPresent() ? jdk : newestBesideOurs());
    }

    /** Where JMH's files, Go's output and the compile times go. */
    public Path raw() {
        return folder.resolve(quick ? "target/quick/raw" : "results/raw");
    }

    /** Where the charts go. */
    public Path charts() {
        return folder.resolve(quick ? "target/quick" : "results");
    }

    /** The report. */
    public Path report() {
        return folder.resolve(quick ? "target/quick/RESULTS.md" : "RESULTS.md");
    }

    private static Optional<String> value(List<String> args, String key) {
        return args.stream()
                .filter(arg -> arg.startsWith(key) && arg.length() > key.length())
                .map(arg -> arg.substring(key.length()))
                .findFirst();
    }

    private static Optional<Path> newestBesideOurs() throws IOException {
        Path ours = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(ours.getParent())) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> Jdk.release(home) > Runtime.version().feature())
                    .collect(Collectors.maxBy(Comparator.comparingInt(Jdk::release)));
        }
    }
}
