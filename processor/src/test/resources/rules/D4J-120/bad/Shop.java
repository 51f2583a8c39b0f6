package rules.d4j120.bad;

import io.github.defer4j.Recover;

/** A literal is not a call, even where a value is wanted. */
public class Shop {
    @Recover("-1") // ERROR: D4J-120
    public int sell(String item, int pieces) {
        return item.charAt(pieces);
    }
}
