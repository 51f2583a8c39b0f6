package io.github.defer4j.resilience4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.resilience4j.retry.MaxRetriesExceededException;
import io.github.resilience4j.retry.RetryConfig;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final List<Integer> pauses = new ArrayList<>();
    private final RetryConfig.Builder<Object> config = RetryConfig.custom()
            .maxAttempts(3)
            .intervalFunction(attempt -> {
                pauses.add(attempt);
                return 1L;
            })
            .ignoreExceptions(FileNotFoundException.class);
    private int attempts;

    private Again service(RetryConfig.Builder<Object> config) {
        return new Again(io.github.resilience4j.retry.Retry.of("again", config.build()));
    }

    private Callable<Integer> failingTimes(int times, Exception with) {
        return () -> {
            attempts++;
            if (attempts <= times) {
                throw with;
            }
            return attempts;
        };
    }

    @Test
    void goesOnUntilItWorks() throws Exception {
        Again service = service(config);
        assertEquals(3, new AgainSafe(service).call(failingTimes(2, new IOException("down"))));
        assertEquals(List.of(1, 2), pauses);
        assertEquals(2, service.breaker.getMetrics().getNumberOfFailedCalls());
        assertEquals(1, service.breaker.getMetrics().getNumberOfSuccessfulCalls());
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        IOException down = new IOException("down");
        AgainSafe safe = new AgainSafe(service(config));
        assertSame(down, assertThrows(IOException.class, () -> safe.call(failingTimes(9, down))));
        assertEquals(3, attempts);
    }

    @Test
    void whatTheConfigurationIgnoresIsNotRetried() {
        AgainSafe safe = new AgainSafe(service(config));
        assertThrows(FileNotFoundException.class, () -> safe.call(failingTimes(9, new FileNotFoundException())));
        assertEquals(1, attempts);
    }

    @Test
    void errorsAreNotRetried() {
        AgainSafe safe = new AgainSafe(service(config));
        assertThrows(AssertionError.class, () -> safe.run(() -> {
            attempts++;
            throw new AssertionError("broken");
        }));
        assertEquals(1, attempts);
    }

    @Test
    void resultThatIsNotAcceptedIsRetried() throws Exception {
        AgainSafe safe = new AgainSafe(service(config.retryOnResult(result -> result == null)));
        assertEquals(3, safe.call(() -> ++attempts < 3 ? null : attempts));
        assertThrows(MaxRetriesExceededException.class, () -> safe.call(() -> null));
    }

    @Test
    void anyResultIsAcceptedByDefault() throws Exception {
        assertNull(new AgainSafe(service(config)).call(() -> null));
        new AgainSafe(service(config)).run(() -> null);
    }

    @Test
    void negativePauseEndsIt() {
        AgainSafe safe = new AgainSafe(service(config.intervalFunction(attempt -> -1L)));
        assertThrows(IOException.class, () -> safe.call(failingTimes(9, new IOException("down"))));
        assertEquals(1, attempts);
    }

    @Test
    void interruptInAPauseEndsIt() {
        IOException down = new IOException("down");
        AgainSafe safe = new AgainSafe(service(config.intervalFunction(attempt -> 60_000L)));
        Thread.currentThread().interrupt();
        assertSame(down, assertThrows(IOException.class, () -> safe.call(failingTimes(9, down))));
        assertTrue(Thread.interrupted());
        assertEquals(1, attempts);
    }

    @Test
    void unknownNameIsToldAtTheFirstCall() {
        Again service = service(config);
        service.retryRegistry.retry("stock");
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> new AgainSafe(service).misnamed());
        assertEquals("no retry 'stok' in the registry, which has stock", thrown.getMessage());
    }
}
