package io.github.defer4j.conformance;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.ProgramWriter;
import io.github.defer4j.conformance.run.Engine;
import io.github.defer4j.conformance.run.GoEngine;
import io.github.defer4j.conformance.run.Interpreter;
import io.github.defer4j.conformance.run.Mismatch;
import io.github.defer4j.conformance.shrink.Shrinker;
import java.io.PrintStream;
import java.util.List;

/** Shows the first mismatches: the program, both traces, and the same for a shrunk version of it. */
final class MismatchReport {
    private static final int SHOWN = 3;

    private final PrintStream out;
    private final Engine subject;

    MismatchReport(PrintStream out, Engine subject) {
        this.out = out;
        this.subject = subject;
    }

    void print(List<Mismatch> mismatches) {
        mismatches.stream().limit(SHOWN).forEach(this::print);
        if (mismatches.size() > SHOWN) {
            out.println("mismatches that are not shown: " + (mismatches.size() - SHOWN));
        }
    }

    private void print(Mismatch mismatch) {
        out.println("mismatch in program " + mismatch.program().id() + " (- expected, + found)");
        show(mismatch);
        new Shrinker(oracle(mismatch), subject).shrink(mismatch.program()).ifPresentOrElse(this::printShrunk, () ->
                out.println("not shrunk: run once more, nothing differs from what is expected of the program"));
    }

    private void printShrunk(Mismatch small) {
        out.println("the same, shrunk");
        show(small);
    }

    private void show(Mismatch mismatch) {
        out.println(ProgramWriter.write(mismatch.program()));
        mismatch.describe().forEach(out::println);
    }

    /** The model is much faster than a build with Go for each step, so it judges where it agrees. */
    private static Engine oracle(Mismatch mismatch) {
        List<Program> programs = List.of(mismatch.program());
        Engine model = new Interpreter();
        boolean agrees = model.run(programs).get(0).equals(mismatch.expected());
        return agrees || GoEngine.version().isEmpty() ? model : new GoEngine();
    }
}
