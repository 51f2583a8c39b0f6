package io.github.defer4j.benchmarks.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs JMH in rounds. A round runs each benchmark once, in a JVM of its own, so that what is compared was measured
 * within minutes, and the spread over the rounds is that of whole JVMs.
 */
public final class RunTimes {
    private final Options options;

    public RunTimes(Options options) {
        this.options = options;
    }

    /** Writes one of JMH's JSON files for each group and round. */
    public void run() throws IOException, RunnerException {
        deleteOld();
        List<Group> groups = Group.all(options);
        int rounds = options.quick() ? 1 : groups.stream().mapToInt(Group::rounds).max().orElseThrow();
        for (int round = 1; round <= rounds; round++) {
            for (Group group : groups) {
                if (round <= group.rounds()) {
                    run(group, round);
                }
            }
        }
    }

    /** There may have been more rounds, or another JDK. */
    private void deleteOld() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(options.raw(), "*-?.json")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private void run(Group group, int round) throws RunnerException, IOException {
        Path file = options.raw().resolve(group.name() + "-" + round + ".json");
        Path log = options.folder().resolve("target/jmh-" + group.name() + "-" + round + ".txt");
        Files.createDirectories(log.getParent());
        System.out.println("round " + round + ": " + group.name());
        OptionsBuilder jmh = new OptionsBuilder();
        group.includes().forEach(jmh::include);
        jmh.mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(options.quick() ? 1 : 4)
                .warmupTime(TimeValue.milliseconds(options.quick() ? 20 : 200))
                .measurementIterations(options.quick() ? 1 : 6)
                .measurementTime(TimeValue.milliseconds(options.quick() ? 20 : 150))
                .jvm(group.jdk().resolve("bin/java").toString())
                .jvmArgs(group.jvmArgs().toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(file.toString())
                .output(log.toString());
        new Runner(jmh.build()).run();
        // Where the JDK lies is nobody's business; its version is there as well.
        Files.writeString(file, Files.readString(file).replace(group.jdk().toString(), "JDK"));
    }
}
