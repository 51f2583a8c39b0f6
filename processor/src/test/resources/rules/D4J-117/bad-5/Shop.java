package rules.d4j117.bad5;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

public class Shop {
    final List<Object> log = new ArrayList<>();

    @Defer("((ArrayList<Object>) log).trimToSize()") // ERROR: D4J-117
    public int sell(String item, int pieces) {
        return pieces;
    }
}
