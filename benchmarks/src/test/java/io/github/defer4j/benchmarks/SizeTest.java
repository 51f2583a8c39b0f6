package io.github.defer4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.benchmarks.report.Sizes;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrapper's method is not much longer than the same written by hand. */
class SizeTest {
    private static final String PACKAGE = "io.github.defer4j.benchmarks.steps.";
    private static final double MORE_THAN_PLAIN = 1.35;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16, 32, 64})
    void aThirdAtMostOnTopOfNestedFinally(int steps) throws IOException {
        int wrapper = size("Service" + steps + "Safe");
        int plain = size("Plain" + steps);

        assertTrue(wrapper <= MORE_THAN_PLAIN * plain, () -> wrapper + " bytes, by hand " + plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void hotMethodsFitIntoTheirCaller(int steps) throws IOException {
        int wrapper = size("Service" + steps + "Safe");

        assertTrue(wrapper <= Sizes.HOT_INLINE_LIMIT, () -> wrapper + " bytes");
    }

    private static int size(String type) throws IOException {
        return Sizes.of(PACKAGE + type, "call").orElseThrow();
    }
}
