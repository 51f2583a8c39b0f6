package rules.d4j304.bad3;

import io.github.defer4j.Defer;
import java.util.List;

public class Batch {

    public int run(@Defer(acquire = "rows()", value = "rows.clear()") List<String> rows) { // ERROR: D4J-304
        return rows.size();
    }

    List<Integer> rows() {
        return List.of();
    }
}
