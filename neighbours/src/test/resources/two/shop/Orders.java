package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.ArrayList;
import java.util.List;

public class Orders {
    final List<String> log = new ArrayList<>();
    StockSafe stock;

    @Defer("left(id, stock)")
    @Recover("refused")
    public StockSafe place(String id, StockSafe from) {
        from.take(id, new OrdersSafe(this));
        return from;
    }

    StockSafe refused(String id, StockSafe from, IllegalStateException why) {
        log.add("refused " + id + ": " + why.getMessage());
        return from;
    }

    void left(String id, StockSafe stock) {
        log.add("left " + id);
        stock.give(id);
    }

    public List<String> log() {
        return log;
    }
}
