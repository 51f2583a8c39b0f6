package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.testing.TestCompiler;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random services, half of them valid: these compile without a message, and their wrappers do what {@link Interpreter}
 * says. The others have one mistake, which is one error with an id of ours, or a string with damage, which may be
 * right or wrong but must never bring the processor down or come out as code that does not compile.
 *
 * <p>A build tries the same services each time, so that it fails for what was changed and not by chance. {@code
 * -Ddefer4j.seed=0} tries new ones.
 */
class ServiceFuzzTest {

    private static final int SERVICES = Integer.getInteger("defer4j.fuzz.services", 3_000);
    private static final int BATCH = 100;

    /** One batch in so many is for Eclipse's compiler, which starts slower. */
    private static final int ECJ = 10;

    @Test
    void randomServices() {
        long chosen = Long.getLong("defer4j.seed", 1);
        long first = chosen == 0 ? System.nanoTime() : chosen;
        System.out.println("-Ddefer4j.seed=" + first + " -Ddefer4j.fuzz.services=" + SERVICES);
        IntStream.range(0, (SERVICES + BATCH - 1) / BATCH).parallel().forEach(batch -> {
            long begin = first + (long) batch * BATCH;
            long end = Math.min(begin + BATCH, first + SERVICES);
            for (TestCompiler compiler : TestCompiler.values()) {
                if (SERVICES == 1 || (compiler == TestCompiler.ECJ) == (batch % ECJ == ECJ - 1)) {
                    Batch.check(compiler, LongStream.range(begin, end));
                }
            }
        });
    }
}
