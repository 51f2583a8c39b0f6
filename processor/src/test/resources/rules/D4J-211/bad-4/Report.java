package rules.d4j211.bad4;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** The call that gives nothing is on another value, with an argument. */
public class Report {
    final List<Object> lines = new ArrayList<>();

    @Defer("lines.add(lines.add(0, text))") // ERROR: D4J-211
    public int write(String text) {
        return text.length();
    }
}
