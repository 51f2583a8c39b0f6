package rules.d4j109.good;

import io.github.defer4j.Defer;

public class Rates {
    static final float HALF = 0.5f;
    private double load;

    @Defer("ease(1.5)")
    public double price(int pieces) {
        return pieces * load;
    }

    @Defer("ease(HALF)")
    public double halfPrice(int pieces) {
        return pieces * load / 2;
    }

    void ease(double by) {
        load -= by;
    }
}
