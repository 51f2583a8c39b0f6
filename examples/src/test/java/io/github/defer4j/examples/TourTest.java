package io.github.defer4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.examples.bank.BankDemo;
import io.github.defer4j.examples.basics.BasicsDemo;
import io.github.defer4j.examples.composed.ComposedDemo;
import io.github.defer4j.examples.files.FilesDemo;
import io.github.defer4j.examples.http.HttpDemo;
import io.github.defer4j.examples.locks.LocksDemo;
import io.github.defer4j.examples.report.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TourTest {
  @Test
  void everyRoomPrintsTheSameEachTime() throws Exception {
    String first = rooms();

    assertEquals(first, rooms());
    assertTrue(first.contains("throws java.io.IOException: disk full"), first);
    assertTrue(first.contains("half.txt exists: false"), first);
    assertTrue(first.contains("alice 7000, bob 8000, connections in use 0"), first);
    assertTrue(first.contains("throws no rate for CHF"), first);
    assertTrue(first.contains("busy, try again: one too many"), first);
    assertTrue(first.contains("{Warehouse.reserve=2, Warehouse.restock=1, Warehouse.stocktake=1}"), first);
  }

  private static String rooms() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Console console = new Console(out);
      BasicsDemo.show(console);
      FilesDemo.show(console);
      BankDemo.show(console);
      LocksDemo.show(console);
      ComposedDemo.show(console);
      HttpDemo.show(console);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
