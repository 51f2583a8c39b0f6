package rules.d4j117.bad8;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

public class Shop {
    final List<String> log = new ArrayList<>();

    @Defer("log.clear() // always") // ERROR: D4J-117
    public int sell(String item, int pieces) {
        return pieces;
    }
}
