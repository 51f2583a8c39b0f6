package io.github.defer4j.benchmarks.interceptors;

import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One call of a service with six interceptors around it. The SDK records each span, and nobody exports it. */
@State(Scope.Thread)
public class InterceptorsBenchmark {
    private int x = 1;
    private final Libraries libraries =
            Libraries.with(SdkTracerProvider.builder().build().get("benchmark"));
    private final Service service = new Service(libraries);
    private final ServiceSafe wrapper = new ServiceSafe(service);
    private final ByHand byHand = new ByHand(service, libraries);
    private final Service advised = SpringAdvices.around(service, libraries);

    @Benchmark
    public Object direct() {
        return service.call(x);
    }

    @Benchmark
    public Object wrapper() {
        return wrapper.call(x);
    }

    @Benchmark
    public Object byHand() {
        return byHand.call(x);
    }

    @Benchmark
    public Object spring() {
        return advised.call(x);
    }
}
