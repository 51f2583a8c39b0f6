package io.github.defer4j.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void columnsAreAligned() {
    List<String> lines =
        Table.lines(
            List.of(
                new Measurement("permits", Measurement.WRAPPED, 1_000, 0, 0, 12, "all back"),
                new Measurement("files", Measurement.BY_HAND, 1_000, 7, Measurement.UNKNOWN, 3, "")));

    assertEquals(
        List.of(
            "resource  how written            failing calls  refused  still held  time ms  afterwards",
            "-".repeat(88),
            "permits   wrapper                        1,000        0           0       12  all back",
            "files     no cleanup on failure          1,000        7         n/a        3"),
        lines);
  }
}
