package io.github.defer4j.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs Go's benchmarks, if there is a {@code go} tool. */
public final class GoTimes {
    private static final int ROUNDS = 5;

    private final Options options;

    public GoTimes(Options options) {
        this.options = options;
    }

    /** Writes what {@code go test -bench} prints. */
    public void run() throws IOException, InterruptedException {
        Path output = options.raw().resolve("go.txt");
        Files.deleteIfExists(output);
        if (!isThere()) {
            System.out.println("no go tool: Go is left out");
            return;
        }
        System.out.println("go");
        new ProcessBuilder("go", "version")
                .redirectOutput(options.raw().resolve("go-version.txt").toFile())
                .start()
                .waitFor();
        int code = new ProcessBuilder(
                        "go",
                        "test",
                        "-bench=.",
                        "-benchmem",
                        "-count=" + (options.quick() ? 1 : ROUNDS),
                        "-benchtime=" + (options.quick() ? "10ms" : "300ms"))
                .directory(options.folder().resolve("go").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("go test failed, see " + output);
        }
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("go", "version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(1, TimeUnit.MINUTES);
        } catch (IOException notThere) {
            return false;
        }
    }
}
