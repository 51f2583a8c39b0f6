package rules.d4j117.bad6;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

public class Shop {
    final List<String> log = new ArrayList<>();

    @Defer("log.add(items[0])") // ERROR: D4J-117
    public int sell(String[] items, int pieces) {
        return pieces;
    }
}
