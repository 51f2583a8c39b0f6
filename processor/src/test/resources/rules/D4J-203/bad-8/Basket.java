package rules.d4j203.bad8;

import io.github.defer4j.Defer;

/** Suggested is what the wrapper can reach. */
public class Basket {
    final Basket inner = this;
    private int weights;
    int height;
    final int[] sizes = {};

    @Defer("log(inner.weight)") // ERROR: D4J-203
    public int weigh() {
        return weights;
    }

    @Defer("log(inner.heigth)") // ERROR: D4J-203
    public int measure() {
        return height;
    }

    @Defer("log(sizes.lenght)") // ERROR: D4J-203
    public int count() {
        return sizes.length;
    }

    void log(int number) {
        weights += number;
    }
}
