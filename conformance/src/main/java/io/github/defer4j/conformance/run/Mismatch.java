package io.github.defer4j.conformance.run;

import io.github.defer4j.conformance.format.Program;
import java.util.ArrayList;
import java.util.List;

/** A program whose traces differ. */
public record Mismatch(Program program, List<String> expected, List<String> actual) {

    /** Both traces, and where they part. */
    public List<String> describe() {
        List<String> lines = new ArrayList<>();
        int common = 0;
        while (common < Math.min(expected.size(), actual.size())
                && expected.get(common).equals(actual.get(common))) {
            lines.add("    " + expected.get(common));
            common++;
        }
        expected.subList(common, expected.size()).forEach(line -> lines.add("  - " + line));
        actual.subList(common, actual.size()).forEach(line -> lines.add("  + " + line));
        return lines;
    }
}
