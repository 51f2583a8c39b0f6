package rules.d4j211.bad3;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** A nested type. */
public class Report {
    final List<Object> lines = new ArrayList<>();

    @Defer("lines.add(Report.Line)") // ERROR: D4J-211
    public int write(String text) {
        return text.length();
    }

    static class Line {
    }
}
