package io.github.defer4j.conformance.format;

import java.util.ArrayList;
import java.util.List;

/** Splits a recorded trace into the lines of each program, and joins them again. */
public final class Traces {
    private Traces() {}

    /** The lines of each program in the order of the file, each beginning with {@code P id}. */
    public static List<List<String>> split(List<String> lines) {
        List<List<String>> traces = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith("P ")) {
                traces.add(new ArrayList<>());
            }
            if (traces.isEmpty()) {
                throw new FormatException("a trace begins with P, not with: " + line);
            }
            traces.get(traces.size() - 1).add(line);
        }
        return traces;
    }

    public static String join(List<List<String>> traces) {
        StringBuilder text = new StringBuilder();
        traces.forEach(trace -> trace.forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }
}
