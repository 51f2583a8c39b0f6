package rules.d4j117.bad2;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

public class Shop {
    final List<String> log = new ArrayList<>();

    @Defer("() -> log.clear()") // ERROR: D4J-117
    public int sell(String item, int pieces) {
        return pieces;
    }
}
