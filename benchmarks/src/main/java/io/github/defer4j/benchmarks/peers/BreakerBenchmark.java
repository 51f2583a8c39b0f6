package io.github.defer4j.benchmarks.peers;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One call behind a closed circuit breaker of Resilience4j. */
@State(Scope.Thread)
public class BreakerBenchmark {
    private int x = 1;
    private final Service service = new Service();
    private final BreakerBenchmark_ServiceSafe wrapper = new BreakerBenchmark_ServiceSafe(service);

    /** Returns a reference, as the breaker's result predicate takes one. */
    public static class Service {
        final CircuitBreaker breaker = CircuitBreaker.ofDefaults("benchmark");
        private int calls;

        @Defer(
                acquire = "start = Breakers.enter(breaker)",
                value = "Breakers.failed(breaker, start, failure)",
                on = Exit.FAILURE)
        @Defer(value = "Breakers.succeeded(breaker, start, result)", on = Exit.SUCCESS)
        public Object call(int x) {
            calls += x;
            return this;
        }

    }

    @Benchmark
    public Object wrapper() {
        return wrapper.call(x);
    }

    @Benchmark
    public Object decorator() {
        return service.breaker.executeSupplier(() -> service.call(x));
    }

    @Benchmark
    public Object plain() {
        CircuitBreaker breaker = service.breaker;
        breaker.acquirePermission();
        long start = breaker.getCurrentTimestamp();
        try {
            Object result = service.call(x);
            breaker.onResult(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), result);
            return result;
        } catch (Exception failure) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), failure);
            throw failure;
        }
    }
}
