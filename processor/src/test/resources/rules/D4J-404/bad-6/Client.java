package rules.d4j404.bad6;

import io.github.defer4j.Outcome;
import java.util.function.Function;

class Client {
    final Function<Stock, StockSafe> wrap = StockSafe::new;

    int load() {
        Outcome<Integer> outcome = new StockSafe(new Stock()).load("a");
        return outcome.orElse(0);
    }
}
