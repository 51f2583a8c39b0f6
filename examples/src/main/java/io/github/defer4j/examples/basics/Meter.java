package io.github.defer4j.examples.basics;

import io.github.defer4j.Defer;
import java.util.List;

/** The arguments of a deferred call are read when it is registered, its body runs at exit. */
public class Meter {
  final List<String> journal;
  int reading;

  public Meter(int reading, List<String> journal) {
    this.reading = reading;
    this.journal = journal;
  }

  @Defer("recordCurrent()")
  @Defer("record(reading)")
  public int consume(int units) {
    reading += units;
    journal.add("consumed " + units);
    return reading;
  }

  void record(int reading) {
    journal.add("argument fixed on entry: " + reading);
  }

  void recordCurrent() {
    journal.add("field read on exit: " + reading);
  }
}
