package io.github.defer4j.conformance.shrink;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.ProgramWriter;
import io.github.defer4j.conformance.run.Engine;
import io.github.defer4j.conformance.run.Mismatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes away from a program what its mismatch does not need. */
public final class Shrinker {
    /** One build runs many candidates, and most rounds succeed within the first ones. */
    private static final int BATCH = 50;

    private final Engine oracle;
    private final Engine subject;

    public Shrinker(Engine oracle, Engine subject) {
        this.oracle = oracle;
        this.subject = subject;
    }

    /** The smallest mismatch that single steps lead to; empty if the engines agree about the program. */
    public Optional<Mismatch> shrink(Program program) {
        Optional<Mismatch> smallest = smallest(List.of(program));
        Optional<Mismatch> smaller = smallest;
        while (smaller.isPresent()) {
            smallest = smaller;
            smaller = smaller(smallest.get().program());
        }
        return smallest;
    }

    private Optional<Mismatch> smaller(Program program) {
        List<Program> candidates = Reductions.of(program);
        Optional<Mismatch> found = Optional.empty();
        for (int start = 0; start < candidates.size() && found.isEmpty(); start += BATCH) {
            found = smallest(candidates.subList(start, Math.min(start + BATCH, candidates.size())));
        }
        return found;
    }

    private Optional<Mismatch> smallest(List<Program> candidates) {
        List<List<String>> expected = oracle.run(candidates);
        List<List<String>> actual = subject.run(candidates);
        List<Mismatch> mismatches = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                mismatches.add(new Mismatch(candidates.get(i), expected.get(i), actual.get(i)));
            }
        }
        return mismatches.stream()
                .min(Comparator.comparingInt(
                        mismatch -> ProgramWriter.write(mismatch.program()).length()));
    }
}
