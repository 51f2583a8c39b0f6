package rules.d4j103.bad2;

import io.github.defer4j.Defer;

public class Journal {
    final StringBuilder lines = new StringBuilder();

    @Defer("lines.append('.)") // ERROR: D4J-103
    public void entry(String text) {
        lines.append(text);
    }
}
