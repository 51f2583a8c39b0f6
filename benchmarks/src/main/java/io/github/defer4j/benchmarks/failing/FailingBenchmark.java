package io.github.defer4j.benchmarks.failing;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The body throws, the steps release, the failure is recovered. */
@State(Scope.Thread)
public class FailingBenchmark {
    /** What is thrown: an exception with its stack trace, or a panic without. */
    public enum Kind {
        TRACE,
        CHEAP
    }

    @Param
    private Kind kind;

    @Param({"1", "20"})
    private int frames;

    private Failing service;
    private FailingSafe wrapper;

    @Setup
    public void create() {
        service = new Failing(kind == Kind.CHEAP);
        wrapper = new FailingSafe(service);
    }

    @Benchmark
    public int wrapper1() {
        return wrapper.once(frames);
    }

    @Benchmark
    public int wrapper4() {
        return wrapper.fourTimes(frames);
    }

    @Benchmark
    public int plain1() {
        return service.plainOnce(frames);
    }

    @Benchmark
    public int plain4() {
        return service.plainFourTimes(frames);
    }
}
