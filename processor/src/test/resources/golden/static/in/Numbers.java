package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

final class Numbers {
    private Numbers() {}

    @Defer(acquire = "start = System.nanoTime()", value = "took(\"divide\", start)")
    @Recover("zero")
    static int divide(int dividend, int divisor) {
        return dividend / divisor;
    }

    static int zero(int dividend, ArithmeticException why) {
        return 0;
    }

    static void took(String what, long start) {}
}
