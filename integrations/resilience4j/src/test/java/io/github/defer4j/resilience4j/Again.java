package io.github.defer4j.resilience4j;

import io.github.resilience4j.retry.RetryRegistry;
import java.util.concurrent.Callable;

/** A service whose calls are made again. */
public class Again {
    final io.github.resilience4j.retry.Retry retry;
    final RetryRegistry retryRegistry = RetryRegistry.ofDefaults();
    final io.github.resilience4j.circuitbreaker.CircuitBreaker breaker =
            io.github.resilience4j.circuitbreaker.CircuitBreaker.ofDefaults("again");

    Again(io.github.resilience4j.retry.Retry retry) {
        this.retry = retry;
    }

    @Retry("retry")
    @CircuitBreaker("breaker")
    public Integer call(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @Retry("retry")
    public void run(Callable<Integer> work) throws Exception {
        work.call();
    }

    @Retry(name = "stok")
    public int misnamed() {
        return 1;
    }
}
