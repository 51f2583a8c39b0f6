package io.github.defer4j.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The measurements side by side, as wide as their contents. */
public final class Table {
  private static final List<String> HEADER =
      List.of("resource", "how written", "failing calls", "refused", "still held", "time ms", "afterwards");
  private static final int FIRST_NUMBER = 2;
  private static final int LAST_NUMBER = 5;

  private Table() {}

  public static List<String> lines(List<Measurement> measurements) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (Measurement measurement : measurements) {
      rows.add(cells(measurement));
    }
    int[] widths = widths(rows);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(row, widths));
    }
    lines.add(1, "-".repeat(lines.stream().mapToInt(String::length).max().orElse(0)));
    return lines;
  }

  private static List<String> cells(Measurement measurement) {
    return List.of(
        measurement.resource(),
        measurement.written(),
        number(measurement.calls()),
        number(measurement.refused()),
        measurement.held() == Measurement.UNKNOWN ? "n/a" : number(measurement.held()),
        number(measurement.millis()),
        measurement.remark());
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[HEADER.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String padding = " ".repeat(widths[column] - cell.length());
      boolean number = column >= FIRST_NUMBER && column <= LAST_NUMBER;
      line.append(number ? padding + cell : cell + padding).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
