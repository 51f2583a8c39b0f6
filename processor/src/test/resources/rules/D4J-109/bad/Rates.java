package rules.d4j109.bad;

import io.github.defer4j.Defer;

public class Rates {
    private double load;

    @Defer("ease(1.5f)") // ERROR: D4J-109
    public double price(int pieces) {
        return pieces * load;
    }

    void ease(double by) {
        load -= by;
    }
}
