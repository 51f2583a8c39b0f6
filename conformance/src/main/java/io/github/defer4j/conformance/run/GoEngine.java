package io.github.defer4j.conformance.run;

import io.github.defer4j.conformance.emit.GoWriter;
import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.Traces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs programs as Go: writes one program for a batch, builds it, runs it and splits what it prints. Without inlining,
 * with which Go 1.22 to 1.24 may recover in the wrong function (golang/go#73916).
 */
public final class GoEngine implements Engine {
    /** The version of the go tool on the path, or empty if there is none. */
    public static String version() {
        try {
            Process go = new ProcessBuilder("go", "version").redirectErrorStream(true).start();
            String text = new String(go.getInputStream().readAllBytes()).strip();
            return go.waitFor() == 0 ? text : "";
        } catch (IOException absent) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    @Override
    public List<List<String>> run(List<Program> programs) {
        try {
            Path folder = Files.createTempDirectory("conformance");
            try {
                Files.writeString(folder.resolve("main.go"), GoWriter.write(programs));
                execute(folder, folder.resolve("build.txt"), "go", "build", "-gcflags=-l", "-o", "programs", "main.go");
                Path trace = folder.resolve("trace.txt");
                execute(folder, trace, "./programs");
                return Traces.split(Files.readAllLines(trace));
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void execute(Path folder, Path output, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + Files.readString(output));
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
