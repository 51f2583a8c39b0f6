package io.github.defer4j.processor;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What to put into a report of our own failure. */
final class Faults {
    private static final int LINES = 12;

    private Faults() {}

    static String text(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return String.join("\n    ", trace.toString().lines().limit(LINES).toList());
    }
}
