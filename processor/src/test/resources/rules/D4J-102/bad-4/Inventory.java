package rules.d4j102.bad4;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** A block instead of a call. */
public class Inventory {
    final List<String> audit = new ArrayList<>();

    @Defer("{ audit.clear(); }") // ERROR: D4J-102
    public int count() {
        return audit.size();
    }
}
