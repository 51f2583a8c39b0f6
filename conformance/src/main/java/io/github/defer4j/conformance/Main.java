package io.github.defer4j.conformance;

import io.github.defer4j.conformance.format.FormatException;
import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.ProgramWriter;
import io.github.defer4j.conformance.format.Recording;
import io.github.defer4j.conformance.generate.ProgramGenerator;
import io.github.defer4j.conformance.run.Comparison;
import io.github.defer4j.conformance.run.Engine;
import io.github.defer4j.conformance.run.GoEngine;
import io.github.defer4j.conformance.run.Interpreter;
import io.github.defer4j.conformance.run.Mismatch;
import io.github.defer4j.conformance.run.Outcome;
import io.github.defer4j.conformance.run.ServiceEngine;
import io.github.defer4j.conformance.shrink.Shrinker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands of this module; the README says how Maven runs them. */
public final class Main {
    private static final int SHOWN = 3;
    private static final long SEEDS = 0xffff_ffffL;
    private static final PrintStream OUT = System.out;

    private Main() {}

    public static void main(String[] arguments) {
        boolean conforms = false;
        try {
            conforms = run(arguments);
        } catch (IOException | FormatException | IllegalArgumentException wrong) {
            System.err.println("conformance: " + wrong.getMessage());
        }
        OUT.flush();
        if (!conforms) {
            System.exit(1);
        }
    }

    private static boolean run(String[] arguments) throws IOException {
        String command = arguments.length < 2 ? "" : arguments[0];
        return switch (command) {
            case "check" -> check(Path.of(arguments[1]));
            case "fresh" -> fresh(count(arguments[1]), option(arguments, "seed="), option(arguments, "record="));
            default -> throw new IllegalArgumentException(
                    "usage: check FOLDER | fresh COUNT [seed=NUMBER] [record=FOLDER]");
        };
    }

    private static int count(String text) {
        int count = (int) number(text);
        if (count < 1) {
            throw new IllegalArgumentException("not a number of programs: " + text);
        }
        return count;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("not a number: " + text, wrong);
        }
    }

    private static Optional<String> option(String[] arguments, String name) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(name) && argument.length() > name.length())
                .map(argument -> argument.substring(name.length()))
                .findFirst();
    }

    /** Compares with what Go printed when the folder's trace was made. */
    private static boolean check(Path folder) throws IOException {
        Recording recording = Recording.read(folder);
        long start = System.nanoTime();
        Engine oracle = GoEngine.version().isEmpty() ? new Interpreter() : new GoEngine();
        return report(Comparison.withRecording(recording, new ServiceEngine()), oracle, start);
    }

    /** Compares with Go, or where there is none with the model of it. */
    private static boolean fresh(int count, Optional<String> chosen, Optional<String> folder) throws IOException {
        long seed = chosen.map(Main::number).orElseGet(() -> System.nanoTime() & SEEDS);
        OUT.println("seed " + seed);
        List<Program> programs = ProgramGenerator.programs(seed, count);
        String go = GoEngine.version();
        if (folder.isPresent()) {
            return record(programs, Path.of(folder.get()));
        }
        Engine oracle = go.isEmpty() ? new Interpreter() : new GoEngine();
        OUT.println("compared with " + (go.isEmpty() ? "the reference model, as there is no go tool" : go));
        long start = System.nanoTime();
        return report(Comparison.withEngine(programs, oracle, new ServiceEngine()), oracle, start);
    }

    /** A trace that the model made would prove nothing, so this needs Go. */
    private static boolean record(List<Program> programs, Path folder) throws IOException {
        new Recording(programs, new GoEngine().run(programs)).write(folder);
        return check(folder);
    }

    private static boolean report(Outcome outcome, Engine oracle, long start) {
        List<Mismatch> mismatches = outcome.mismatches();
        mismatches.stream().limit(SHOWN).forEach(mismatch -> show(mismatch, oracle));
        if (mismatches.size() > SHOWN) {
            OUT.println((mismatches.size() - SHOWN) + " more mismatches are not shown");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        OUT.println(outcome.details());
        OUT.println(String.format(
                Locale.ROOT, "%.1f s, %.0f programs a minute", seconds, outcome.programs() * 60 / seconds));
        OUT.println(outcome.summary());
        return mismatches.isEmpty();
    }

    private static void show(Mismatch mismatch, Engine oracle) {
        OUT.println("mismatch in program " + mismatch.program().id() + " (- expected, + found)");
        OUT.println(ProgramWriter.write(mismatch.program()));
        mismatch.describe().forEach(OUT::println);
        Mismatch small = new Shrinker(oracle, new ServiceEngine()).shrink(mismatch);
        OUT.println("the same, shrunk");
        OUT.println(ProgramWriter.write(small.program()));
        small.describe().forEach(OUT::println);
    }
}
