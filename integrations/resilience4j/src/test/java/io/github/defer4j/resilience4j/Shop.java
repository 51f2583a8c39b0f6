package io.github.defer4j.resilience4j;

import io.github.defer4j.Recover;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.util.concurrent.Callable;

/** A service that knows no container. */
public class Shop {
    final io.github.resilience4j.circuitbreaker.CircuitBreaker breaker;
    final CircuitBreakerRegistry circuitBreakerRegistry;
    final io.github.resilience4j.bulkhead.Bulkhead bulkhead;
    final BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();
    final io.github.resilience4j.ratelimiter.RateLimiter limiter;
    final RateLimiterRegistry limiters = RateLimiterRegistry.ofDefaults();

    Shop(
            io.github.resilience4j.circuitbreaker.CircuitBreaker breaker,
            io.github.resilience4j.bulkhead.Bulkhead bulkhead,
            io.github.resilience4j.ratelimiter.RateLimiter limiter) {
        this.breaker = breaker;
        this.circuitBreakerRegistry = CircuitBreakerRegistry.ofDefaults();
        this.bulkhead = bulkhead;
        this.limiter = limiter;
    }

    @CircuitBreaker("breaker")
    public int broken(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @CircuitBreaker("breaker")
    public void brokenVoid(Callable<Integer> work) throws Exception {
        work.call();
    }

    @CircuitBreaker("breaker")
    @Recover("instead")
    public int recovered(Callable<Integer> work) throws Exception {
        return work.call();
    }

    int instead(CallNotPermittedException open) {
        return -1;
    }

    @CircuitBreaker(name = "stock")
    public int named(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @CircuitBreaker(name = "stok")
    public int misnamed(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @CircuitBreaker(value = "breaker", name = "another")
    public int another(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @Bulkhead("bulkhead")
    public int crowded(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @Bulkhead(value = "bulkheads", name = "none")
    public int noBulkhead() {
        return 1;
    }

    @RateLimiter(value = "limiter", permits = 2)
    public int limited(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @RateLimiter(value = "limiters", name = "none")
    public int noLimiter() {
        return 1;
    }

    @CircuitBreaker("breaker")
    @Bulkhead("bulkhead")
    @RateLimiter("limiter")
    public int all(Callable<Integer> work) throws Exception {
        return work.call();
    }
}
