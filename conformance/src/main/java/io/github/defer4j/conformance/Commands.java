package io.github.defer4j.conformance;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.Recording;
import io.github.defer4j.conformance.generate.ProgramGenerator;
import io.github.defer4j.conformance.run.Comparison;
import io.github.defer4j.conformance.run.Engine;
import io.github.defer4j.conformance.run.GoEngine;
import io.github.defer4j.conformance.run.Interpreter;
import io.github.defer4j.conformance.run.Outcome;
import io.github.defer4j.conformance.run.ServiceEngine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** What can be asked of this module. Each command says whether all programs did what Go did. */
final class Commands {
    private static final long SEEDS = 0xffff_ffffL;

    private final PrintStream out;
    private final Engine services = new ServiceEngine();

    Commands(PrintStream out) {
        this.out = out;
    }

    /** Compares with what Go printed when the folder's trace was made. */
    boolean check(Path folder) throws IOException {
        Recording recording = Recording.read(folder);
        return compare(() -> Comparison.withRecording(recording, services));
    }

    /** Compares new programs with Go, or where there is none with the model of it. */
    boolean fresh(int count, OptionalLong seed) {
        List<Program> programs = programs(count, seed);
        String go = GoEngine.version();
        out.println("compared with " + (go.isEmpty() ? "the reference model, as there is no go tool" : go));
        Engine oracle = go.isEmpty() ? new Interpreter() : new GoEngine();
        return compare(() -> Comparison.withEngine(programs, oracle, services));
    }

    /** Makes a folder of new programs, and compares it. Needs Go: a trace that the model made would prove nothing. */
    boolean record(int count, OptionalLong seed, Path folder) throws IOException {
        if (GoEngine.version().isEmpty()) {
            throw new IllegalArgumentException("there is no go tool to record with");
        }
        List<Program> programs = programs(count, seed);
        new Recording(programs, new GoEngine().run(programs)).write(folder);
        return check(folder);
    }

    private List<Program> programs(int count, OptionalLong chosen) {
        long seed = chosen.orElseGet(() -> System.nanoTime() & SEEDS);
        out.println("seed " + seed);
        return ProgramGenerator.programs(seed, count);
    }

    private boolean compare(Supplier<Outcome> comparison) {
        long start = System.nanoTime();
        Outcome outcome = comparison.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        new MismatchReport(out, services).print(outcome.mismatches());
        out.println(outcome.details());
        out.println(String.format(
                Locale.ROOT, "%.1f s, %.0f programs a minute", seconds, outcome.programs() * 60 / seconds));
        out.println(outcome.summary());
        return outcome.mismatches().isEmpty();
    }
}
