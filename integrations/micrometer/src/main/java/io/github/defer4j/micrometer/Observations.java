package io.github.defer4j.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/** What wrappers call for {@link Observed}. */
public final class Observations {
    private Observations() {}

    /**
     * Starts an observation.
     *
     * @param registry where it goes
     * @param name of the observation
     * @param contextualName for this call
     * @param type the simple name of the service
     * @param method that is called
     * @param keyValues each as {@code "key=value"}
     * @return what to stop
     */
    public static Observation start(
            ObservationRegistry registry,
            String name,
            String contextualName,
            String type,
            String method,
            String... keyValues) {
        return Observation.createNotStarted(name, registry)
                .contextualName(contextualName)
                .lowCardinalityKeyValue("class", type)
                .lowCardinalityKeyValue("method", method)
                .lowCardinalityKeyValues(KeyValueTexts.keyValues(keyValues))
                .start();
    }

    /**
     * Stops an observation.
     *
     * @param observation what {@link #start} gave
     * @param failure what the call threw, or null
     */
    public static void stop(Observation observation, Throwable failure) {
        if (failure != null) {
            observation.error(failure);
        }
        observation.stop();
    }
}
