package rules.d4j212.bad2;

import io.github.defer4j.Defer;

/** Before the method. */
public class Orders {
    private long placed;

    @Defer(acquire = "note(result)", value = "note(0)") // ERROR: D4J-212
    public int place(String order) {
        return order.length();
    }

    void note(int count) {
        placed += count;
    }
}
