package rules.d4j211.bad2;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** A call that gives nothing. */
public class Report {
    final List<Object> lines = new ArrayList<>();

    @Defer("lines.add(clear())") // ERROR: D4J-211
    public int write(String text) {
        return text.length();
    }

    void clear() {
        lines.clear();
    }
}
