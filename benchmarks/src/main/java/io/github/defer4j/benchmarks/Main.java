package io.github.defer4j.benchmarks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.defer4j.benchmarks.compile.CompileTimes;
import io.github.defer4j.benchmarks.compile.Profile;
import io.github.defer4j.benchmarks.report.Report;
import io.github.defer4j.benchmarks.run.GoTimes;
import io.github.defer4j.benchmarks.run.Machine;
import io.github.defer4j.benchmarks.run.Options;
import io.github.defer4j.benchmarks.run.RunTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** Runs everything and writes the report. */
public final class Main {
    private static final String REPORT = "report";

    private Main() {}

    /**
     * Runs what the options ask for.
     *
     * @param args see {@link Options#of}
     */
    public static void main(String... args) throws IOException, InterruptedException, RunnerException {
        Options options = Options.of(args);
        Files.createDirectories(options.raw());
        if (!options.parts().equals(Set.of(REPORT))) {
            Files.writeString(options.raw().resolve(Report.MACHINE), Machine.describe());
        }
        if (options.parts().contains("run")) {
            new RunTimes(options).run();
        }
        if (options.parts().contains("go")) {
            new GoTimes(options).run();
        }
        if (options.parts().contains("compile")) {
            compile(options);
        }
        new Report(options).write();
    }

    private static void compile(Options options) throws IOException, InterruptedException {
        Path work = options.folder().resolve("target/compile");
        CompileTimes times = new CompileTimes(work);
        if (options.quick()) {
            times.ours(10, 1);
            times.ours(20, 1);
            times.peers(20, 1);
        } else {
            times.ours(100, 3);
            times.ours(1000, 3);
            times.ours(5000, 2);
            times.peers(1000, 2);
        }
        Gson gson = new GsonBuilder().setPrettyPrinting().create();
        Files.writeString(options.raw().resolve("compile.json"), gson.toJson(times.runs()));
        Path recording = times.profile(options.quick() ? 20 : 1000);
        Files.writeString(options.raw().resolve("profile.txt"), Profile.of(recording).show());
    }
}
