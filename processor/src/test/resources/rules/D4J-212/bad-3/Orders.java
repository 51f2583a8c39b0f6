package rules.d4j212.bad3;

import io.github.defer4j.Recover;

/** A handler of a method without a result. */
public class Orders {
    private long placed;

    @Recover("note(result)") // ERROR: D4J-212
    public void place(String order) {
        placed += order.length();
    }

    void note(int count) {
        placed += count;
    }
}
