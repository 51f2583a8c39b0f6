package rules.d4j102.good;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

public class Inventory {
    final List<String> audit = new ArrayList<>();

    @Defer("audit.add(sku)")
    public int reserve(String sku, int pieces) {
        return pieces;
    }

    @Defer("audit.clear()")
    public int count() {
        return audit.size();
    }
}
