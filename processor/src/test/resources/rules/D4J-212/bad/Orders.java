package rules.d4j212.bad;

import io.github.defer4j.Defer;

/** A method without a result. */
public class Orders {
    private long placed;

    @Defer("note(result)") // ERROR: D4J-212
    public void place(String order) {
        placed += order.length();
    }

    void note(int count) {
        placed += count;
    }
}
