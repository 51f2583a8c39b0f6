package rules.d4j103.bad3;

import io.github.defer4j.Defer;

/** An escaped quote does not close. */
public class Journal {
    final StringBuilder lines = new StringBuilder();

    @Defer("lines.append(\"end\\\")") // ERROR: D4J-103
    public void entry(String text) {
        lines.append(text);
    }
}
