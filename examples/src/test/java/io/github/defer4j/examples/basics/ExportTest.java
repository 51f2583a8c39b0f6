package io.github.defer4j.examples.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportTest {
  private final List<String> journal = new ArrayList<>();
  private final ExportSafe export = new ExportSafe(new Export(journal));

  @Test
  void aFailingReleaseIsTheFailureWhenTheBodyReturned() {
    IOException failure = assertThrows(IOException.class, () -> export.write(3));

    assertEquals("disk full", failure.getMessage());
    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void theStepsAfterAFailingReleaseRun() {
    assertThrows(IOException.class, () -> export.write(3));

    assertEquals(List.of("wrote 3 rows", "flush fails", "unlock target"), journal);
  }

  @Test
  void theFailureOfTheBodyCarriesThatOfTheRelease() {
    IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, () -> export.write(-1));

    assertEquals(1, failure.getSuppressed().length);
    assertInstanceOf(IOException.class, failure.getSuppressed()[0]);
    assertEquals(List.of("flush fails", "unlock target"), journal);
  }

  @Test
  void aQuietReleaseIsDropped() {
    assertEquals(3, export.writeBestEffort(3));
    assertEquals(List.of("wrote 3 rows", "flush fails", "unlock target"), journal);
  }
}
