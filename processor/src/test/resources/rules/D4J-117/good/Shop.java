package rules.d4j117.good;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

public class Shop {
    final List<String> log = new ArrayList<>();

    @Defer("note(item, pieces)")
    public int sell(String item, int pieces) {
        return pieces;
    }

    void note(String item, int pieces) {
        log.add(item + ": " + (pieces + 1));
    }
}
