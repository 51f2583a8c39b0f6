package rules.d4j103.good;

import io.github.defer4j.Defer;

public class Journal {
    final StringBuilder lines = new StringBuilder();

    @Defer(acquire = "lines.append(\"begin\")", value = "lines.append('.')")
    public void entry(String text) {
        lines.append(text);
    }
}
