package io.github.defer4j.examples.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterTest {
  @Test
  void anArgumentIsFixedAtRegistrationWhatTheCallReadsItselfIsNot() {
    List<String> journal = new ArrayList<>();
    MeterSafe meter = new MeterSafe(new Meter(100, journal));

    assertEquals(125, meter.consume(25));
    assertEquals(List.of("consumed 25", "argument fixed on entry: 100", "field read on exit: 125"), journal);
  }
}
