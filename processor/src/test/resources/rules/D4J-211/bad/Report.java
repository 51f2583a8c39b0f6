package rules.d4j211.bad;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** A type. */
public class Report {
    final List<Object> lines = new ArrayList<>();

    @Defer("lines.add(Integer)") // ERROR: D4J-211
    public int write(String text) {
        return text.length();
    }
}
