package io.github.defer4j.processor.call;

import java.util.Random;
import java.util.function.Consumer;

/** Random tests that can be repeated: {@code -Ddefer4j.seed=} and the number a failure tells. */
final class Seeds {

    private static final String PROPERTY = "defer4j.seed";

    private Seeds() {}

    /** A failure in round n tells a seed with which round one is that failure. */
    static void run(int rounds, Consumer<Random> test) {
        long first = Long.getLong(PROPERTY, System.nanoTime());
        for (long seed = first; seed < first + rounds; seed++) {
            try {
                test.accept(new Random(seed));
            } catch (Throwable failure) {
                throw new AssertionError("repeat with -D" + PROPERTY + "=" + seed + ": " + failure, failure);
            }
        }
    }
}
