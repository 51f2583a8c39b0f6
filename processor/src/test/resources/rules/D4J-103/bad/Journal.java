package rules.d4j103.bad;

import io.github.defer4j.Defer;

public class Journal {
    final StringBuilder lines = new StringBuilder();

    @Defer(acquire = "lines.append(\"begin)", value = "lines.append('.')") // ERROR: D4J-103
    public void entry(String text) {
        lines.append(text);
    }
}
