package io.github.defer4j.resilience4j;

import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.MaxRetriesExceededException;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.util.function.Predicate;

/** What wrappers call for {@link io.github.defer4j.resilience4j.Retry @Retry}. */
public final class Retries {
    private static final String KIND = "retry";

    private Retries() {}

    /**
     * The retry itself.
     *
     * @param retry which
     * @param name its name, or the empty string for whichever it is
     * @return the same
     * @throws IllegalArgumentException if it has another name
     */
    public static Retry find(Retry retry, String name) {
        Registries.check(KIND, retry.getName(), name);
        return retry;
    }

    /**
     * A retry of a registry.
     *
     * @param registry where it is
     * @param name its name
     * @return the one of that name
     * @throws IllegalArgumentException if the registry has none
     */
    public static Retry find(RetryRegistry registry, String name) {
        // Not registry.retry(name): it makes a new one of a misspelt name.
        Retry retry = registry.find(name).orElse(null);
        if (retry == null) {
            throw Registries.missing(KIND, name, registry.getAllRetries(), Retry::getName);
        }
        return retry;
    }

    /**
     * Makes a failure of a result that is to be retried.
     *
     * @param retry what {@code find} gave
     * @param result what the call returned
     * @throws MaxRetriesExceededException if the configuration does not accept the result
     */
    public static void judge(Retry retry, Object result) {
        Predicate<Object> rejects = retry.getRetryConfig().getResultPredicate();
        if (rejects != null && rejects.test(result)) {
            throw MaxRetriesExceededException.createMaxRetriesExceededException(retry);
        }
    }

    /**
     * Decides about another attempt, and waits until it is time for it.
     *
     * @param retry which
     * @param name its name, or the empty string
     * @param attempt how many there have been
     * @param failure of the last one
     * @return whether to go on
     */
    public static boolean again(Retry retry, String name, int attempt, Throwable failure) {
        RetryConfig config = find(retry, name).getRetryConfig();
        return attempt < config.getMaxAttempts()
                && (isRejectedBy(retry, failure) || config.getExceptionPredicate().test(failure))
                && sleeps(config, attempt, failure);
    }

    /**
     * Decides about another attempt, and waits until it is time for it.
     *
     * @param registry where the retry is
     * @param name its name
     * @param attempt how many there have been
     * @param failure of the last one
     * @return whether to go on
     */
    public static boolean again(RetryRegistry registry, String name, int attempt, Throwable failure) {
        // A wrong name has failed already, when the attempt began: that failure is the one to see.
        return registry.find(name).isPresent() && again(find(registry, name), "", attempt, failure);
    }

    private static boolean isRejectedBy(Retry retry, Throwable failure) {
        return failure instanceof MaxRetriesExceededException rejected
                && retry.getName().equals(rejected.getCausingRetryName());
    }

    private static boolean sleeps(RetryConfig config, int attempt, Throwable failure) {
        IntervalBiFunction<Object> intervals = config.getIntervalBiFunction();
        long millis = intervals.apply(attempt, Either.left(failure));
        if (millis < 0) {
            return false;
        }
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
