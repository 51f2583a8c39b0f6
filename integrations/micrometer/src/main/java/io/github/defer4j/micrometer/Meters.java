package io.github.defer4j.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What wrappers call for {@link Timed} and {@link Counted}. */
public final class Meters {
    private Meters() {}

    /**
     * Stops a sample and records it.
     *
     * @param sample started when the call began
     * @param registry where the timer is
     * @param name of the timer
     * @param type the simple name of the service
     * @param method that was called
     * @param failure what it threw, or null
     */
    public static void stop(
            Timer.Sample sample,
            MeterRegistry registry,
            String name,
            String type,
            String method,
            Throwable failure) {
        sample.stop(timer(name, type, method, failure).register(registry));
    }

    /**
     * Stops a sample and records it.
     *
     * @param sample started when the call began
     * @param registry where the timer is
     * @param name of the timer
     * @param type the simple name of the service
     * @param method that was called
     * @param failure what it threw, or null
     * @param extraTags each as {@code "key=value"}
     */
    public static void stop(
            Timer.Sample sample,
            MeterRegistry registry,
            String name,
            String type,
            String method,
            Throwable failure,
            String... extraTags) {
        sample.stop(timer(name, type, method, failure)
                .tags(KeyValueTexts.tags(extraTags))
                .register(registry));
    }

    private static Timer.Builder timer(String name, String type, String method, Throwable failure) {
        return Timer.builder(name)
                .tag("exception", exception(failure))
                .tag("class", type)
                .tag("method", method);
    }

    /**
     * Counts a call.
     *
     * @param registry where the counter is
     * @param name of the counter
     * @param type the simple name of the service
     * @param method that was called
     * @param failure what it threw, or null
     * @param failuresOnly whether to leave out calls that returned
     * @param extraTags each as {@code "key=value"}
     */
    public static void count(
            MeterRegistry registry,
            String name,
            String type,
            String method,
            Throwable failure,
            boolean failuresOnly,
            String... extraTags) {
        if (failure == null && failuresOnly) {
            return;
        }
        Counter.builder(name)
                .tags(KeyValueTexts.tags(extraTags))
                .tag("exception", exception(failure))
                .tag("result", failure == null ? "success" : "failure")
                .tag("class", type)
                .tag("method", method)
                .register(registry)
                .increment();
    }

    private static String exception(Throwable failure) {
        return failure == null ? "none" : failure.getClass().getSimpleName();
    }
}
