package rules.d4j120.bad2;

import io.github.defer4j.Defer;

public class Shop {
    @Defer("this") // ERROR: D4J-120
    public int sell(int pieces) {
        return pieces;
    }
}
