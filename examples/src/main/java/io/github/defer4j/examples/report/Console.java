package io.github.defer4j.examples.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Plain, aligned output: sections, facts and traces. */
public final class Console {
  private static final int LABEL_WIDTH = 46;

  private final PrintStream out;

  public Console(PrintStream out) {
    this.out = out;
  }

  public void section(String title) {
    out.println();
    out.println(title);
    out.println("-".repeat(title.length()));
  }

  /** What was done, and what came of it. */
  public void fact(String action, Object observed) {
    out.printf(Locale.ROOT, "  %-" + LABEL_WIDTH + "s %s%n", action, observed);
  }

  /** What was done, and what happened then, one event per line. */
  public void trace(String action, List<String> events) {
    String label = action;
    for (String event : events) {
      fact(label, event);
      label = "";
    }
  }

  public void line(String text) {
    out.println(text);
  }
}
