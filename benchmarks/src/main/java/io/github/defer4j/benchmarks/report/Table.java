package io.github.defer4j.benchmarks.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A table in Markdown. */
final class Table {
    private final StringBuilder text = new StringBuilder();
    private final int columns;
    private int rows;

    Table(String... headings) {
        columns = headings.length;
        line(headings);
        text.append("|").append("---|".repeat(columns)).append("\n");
    }

    void row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(Arrays.toString(cells));
        }
        line(cells);
        rows++;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    private void line(String... cells) {
        text.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
