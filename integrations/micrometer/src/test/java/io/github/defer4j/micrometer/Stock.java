package io.github.defer4j.micrometer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.concurrent.Callable;

/** A service with meters. */
public class Stock {
    final MeterRegistry meterRegistry;
    final ObservationRegistry observationRegistry;

    Stock(MeterRegistry meterRegistry, ObservationRegistry observationRegistry) {
        this.meterRegistry = meterRegistry;
        this.observationRegistry = observationRegistry;
    }

    @Timed(value = "stock.timed", extraTags = {"region=eu", "meterRegistry=in=memory"})
    public int timed(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @Timed
    public void plain() {}

    @Timed(extraTags = "region")
    public void wrongTag() {}

    @Counted("stock.counted")
    public int counted(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @Counted(value = "stock.failed", recordFailuresOnly = true, extraTags = "region=eu")
    public int failed(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @Observed(name = "stock.observed", lowCardinalityKeyValues = "region=eu")
    public int observed(Callable<Integer> work) throws Exception {
        return work.call();
    }
}
