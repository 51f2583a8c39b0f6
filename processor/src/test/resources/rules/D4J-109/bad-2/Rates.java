package rules.d4j109.bad2;

import io.github.defer4j.Defer;

public class Rates {
    private double load;

    @Defer("ease(-2F)") // ERROR: D4J-109
    public double price(int pieces) {
        return pieces * load;
    }

    void ease(double by) {
        load -= by;
    }
}
