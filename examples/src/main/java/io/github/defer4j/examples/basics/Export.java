package io.github.defer4j.examples.basics;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.util.List;

/** A release that fails: the other steps still run, and no exception is lost. */
public class Export {
  final List<String> journal;

  public Export(List<String> journal) {
    this.journal = journal;
  }

  /** The body throws nothing checked; the wrapper declares what {@code flush()} may throw. */
  @Defer("unlockTarget()")
  @Defer("flush()")
  public int write(int rows) {
    return append(rows);
  }

  @Defer("unlockTarget()")
  @Defer(value = "flush()", quiet = true)
  public int writeBestEffort(int rows) {
    return append(rows);
  }

  private int append(int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("cannot write " + rows + " rows");
    }
    journal.add("wrote " + rows + " rows");
    return rows;
  }

  void flush() throws IOException {
    journal.add("flush fails");
    throw new IOException("disk full");
  }

  void unlockTarget() {
    journal.add("unlock target");
  }
}
