package io.github.defer4j.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MetersTest {
    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final TestObservationRegistry observations = TestObservationRegistry.create();
    private final StockSafe safe = new StockSafe(new Stock(meters, observations));
    private final Callable<Integer> fails = () -> {
        clock.add(7, TimeUnit.MILLISECONDS);
        throw new IOException("down");
    };

    @Test
    void timerHasTheTimeAndTheTags() throws Exception {
        assertEquals(1, safe.timed(() -> {
            clock.add(5, TimeUnit.MILLISECONDS);
            return 1;
        }));
        assertThrows(IOException.class, () -> safe.timed(fails));

        assertEquals(5, timer("none").totalTime(TimeUnit.MILLISECONDS));
        assertEquals(7, timer("IOException").totalTime(TimeUnit.MILLISECONDS));
        assertEquals(1, timer("none").count());
    }

    private Timer timer(String exception) {
        return meters.get("stock.timed")
                .tags("class", "Stock", "method", "timed", "exception", exception)
                .tags("region", "eu", "meterRegistry", "in=memory")
                .timer();
    }

    @Test
    void namesAreThoseOfMicrometer() {
        safe.plain();
        assertEquals(1, meters.get("method.timed").tag("method", "plain").timer().count());
    }

    @Test
    void tagWithoutAValueIsTold() {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, safe::wrongTag);
        assertEquals("'region' is no \"key=value\"", thrown.getMessage());
    }

    @Test
    void counterTellsSuccessFromFailure() throws Exception {
        safe.counted(() -> 1);
        safe.counted(() -> 1);
        assertThrows(IOException.class, () -> safe.counted(fails));
        assertEquals(2, meters.get("stock.counted").tags("result", "success", "exception", "none").counter().count());
        assertEquals(
                1, meters.get("stock.counted").tags("result", "failure", "exception", "IOException").counter().count());
    }

    @Test
    void counterOfFailuresLeavesOutTheRest() throws Exception {
        safe.failed(() -> 1);
        assertNull(meters.find("stock.failed").counter());
        assertThrows(IOException.class, () -> safe.failed(fails));
        assertEquals(1, meters.get("stock.failed").tag("region", "eu").counter().count());
    }

    @Test
    void observationIsInScopeWhileTheMethodRuns() throws Exception {
        String name = "stock.observed";
        safe.observed(() -> {
            assertEquals(name, observations.getCurrentObservation().getContextView().getName());
            return 1;
        });
        assertNull(observations.getCurrentObservation());
        TestObservationRegistryAssert.assertThat(observations)
                .hasSingleObservationThat()
                .hasNameEqualTo(name)
                .hasContextualNameEqualTo("Stock#observed")
                .hasLowCardinalityKeyValue("class", "Stock")
                .hasLowCardinalityKeyValue("method", "observed")
                .hasLowCardinalityKeyValue("region", "eu")
                .hasBeenStopped();
    }

    @Test
    void observationHasTheFailure() {
        IOException down = new IOException("down");
        assertSame(down, assertThrows(IOException.class, () -> safe.observed(() -> {
            throw down;
        })));
        TestObservationRegistryAssert.assertThat(observations)
                .hasSingleObservationThat()
                .hasError(down)
                .hasBeenStopped();
    }
}
