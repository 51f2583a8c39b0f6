package io.github.defer4j.resilience4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class BracketsTest {
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "shop",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(4)
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .recordResult(result -> Integer.valueOf(13).equals(result))
                    .build());
    private final Bulkhead bulkhead = Bulkhead.of(
            "shop",
            BulkheadConfig.custom().maxConcurrentCalls(1).maxWaitDuration(Duration.ZERO).build());
    private final RateLimiter limiter = RateLimiter.of(
            "shop",
            RateLimiterConfig.custom()
                    .limitForPeriod(3)
                    .limitRefreshPeriod(Duration.ofHours(1))
                    .timeoutDuration(Duration.ZERO)
                    .build());
    private final Shop shop = new Shop(breaker, bulkhead, limiter);
    private final ShopSafe safe = new ShopSafe(shop);
    private final IOException down = new IOException("down");
    private final Callable<Integer> fails = () -> {
        throw down;
    };

    @Test
    void breakerCountsCallsByTheirEnd() throws Exception {
        assertEquals(1, safe.broken(() -> 1));
        safe.brokenVoid(() -> 1);
        assertSame(down, assertThrows(IOException.class, () -> safe.broken(fails)));
        assertEquals(2, breaker.getMetrics().getNumberOfSuccessfulCalls());
        assertEquals(1, breaker.getMetrics().getNumberOfFailedCalls());
    }

    @Test
    void breakerJudgesTheResult() throws Exception {
        assertEquals(13, safe.broken(() -> 13));
        safe.brokenVoid(() -> 13);
        assertEquals(1, breaker.getMetrics().getNumberOfFailedCalls());
        assertEquals(1, breaker.getMetrics().getNumberOfSuccessfulCalls());
    }

    @Test
    void errorsCountAsFailures() {
        assertThrows(AssertionError.class, () -> safe.broken(() -> {
            throw new AssertionError("broken");
        }));
        assertEquals(1, breaker.getMetrics().getNumberOfFailedCalls());
    }

    @Test
    void breakerOpensAndRefuses() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThrows(IOException.class, () -> safe.broken(fails));
        }
        assertEquals(State.OPEN, breaker.getState());
        assertThrows(CallNotPermittedException.class, () -> safe.broken(() -> {
            throw new AssertionError("called through an open breaker");
        }));
        assertEquals(-1, safe.recovered(() -> 1));
        assertEquals(2, breaker.getMetrics().getNumberOfNotPermittedCalls());
    }

    @Test
    void permissionComesBackIfTheMethodIsNotCalled() throws Exception {
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        bulkhead.acquirePermission();

        assertThrows(BulkheadFullException.class, () -> safe.all(() -> 1));
        assertThrows(BulkheadFullException.class, () -> safe.all(() -> 1));
        assertEquals(0, breaker.getMetrics().getNumberOfBufferedCalls());

        bulkhead.releasePermission();
        assertEquals(1, safe.all(() -> 1));
        assertEquals(State.CLOSED, breaker.getState());
    }

    @Test
    void bulkheadIsFreeAfterEachCall() throws Exception {
        List<String> finished = new ArrayList<>();
        bulkhead.getEventPublisher().onCallFinished(event -> finished.add(event.getBulkheadName()));
        safe.crowded(() -> {
            assertEquals(0, bulkhead.getMetrics().getAvailableConcurrentCalls());
            return assertThrows(BulkheadFullException.class, () -> safe.crowded(() -> 1)).hashCode();
        });
        assertThrows(IOException.class, () -> safe.crowded(fails));
        assertEquals(1, bulkhead.getMetrics().getAvailableConcurrentCalls());
        assertEquals(List.of("shop", "shop"), finished);
    }

    @Test
    void placeOfACallThatWasNotMadeIsFreeButNotFinished() {
        List<String> finished = new ArrayList<>();
        bulkhead.getEventPublisher().onCallFinished(event -> finished.add(event.getBulkheadName()));
        limiter.drainPermissions();
        assertThrows(RequestNotPermitted.class, () -> safe.all(() -> 1));
        assertEquals(1, bulkhead.getMetrics().getAvailableConcurrentCalls());
        assertEquals(List.of(), finished);
    }

    @Test
    void limiterTakesPermits() throws Exception {
        assertEquals(1, safe.limited(() -> 1));
        assertThrows(RequestNotPermitted.class, () -> safe.limited(() -> 1));
        assertEquals(1, limiter.getMetrics().getAvailablePermissions());
    }

    @Test
    void limiterLearnsOfFailures() {
        RateLimiter draining = RateLimiter.of(
                "draining",
                RateLimiterConfig.custom()
                        .limitForPeriod(10)
                        .limitRefreshPeriod(Duration.ofHours(1))
                        .drainPermissionsOnResult(either -> either.isLeft())
                        .build());
        ShopSafe other = new ShopSafe(new Shop(breaker, bulkhead, draining));
        assertThrows(IOException.class, () -> other.limited(fails));
        assertEquals(0, draining.getMetrics().getAvailablePermissions());
    }

    @Test
    void registryGivesTheOneThatIsNamed() throws Exception {
        CircuitBreaker stock = shop.circuitBreakerRegistry.circuitBreaker("stock");
        assertEquals(1, safe.named(() -> 1));
        assertEquals(1, stock.getMetrics().getNumberOfSuccessfulCalls());
    }

    @Test
    void unknownNameIsToldWithWhatThereIs() {
        shop.circuitBreakerRegistry.circuitBreaker("stock");
        shop.circuitBreakerRegistry.circuitBreaker("orders");
        assertMessage(
                "no circuit breaker 'stok' in the registry, which has orders, stock", () -> safe.misnamed(() -> 1));
        assertMessage("no bulkhead 'none' in the registry, which has none", safe::noBulkhead);
        assertMessage("no rate limiter 'none' in the registry, which has none", safe::noLimiter);
        assertMessage("the field holds circuit breaker 'shop', not 'another'", () -> safe.another(() -> 1));
        assertEquals(2, shop.circuitBreakerRegistry.getAllCircuitBreakers().size());
    }

    private static void assertMessage(String expected, org.junit.jupiter.api.function.Executable call) {
        assertEquals(expected, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
