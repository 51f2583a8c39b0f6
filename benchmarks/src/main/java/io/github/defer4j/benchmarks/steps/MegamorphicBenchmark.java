package io.github.defer4j.benchmarks.steps;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Four steps around a call that has four targets in turn: no compiler can inline it. */
@State(Scope.Thread)
public class MegamorphicBenchmark {
    private static final int TARGETS = 4;

    private int x = 1;
    private final Service4[] services = {new Service4(), new Twice(), new Negated(), new Shifted()};
    private final Service4Safe[] wrappers = new Service4Safe[TARGETS];
    private final Plain4[] plain = new Plain4[TARGETS];
    private final Full4[] full = new Full4[TARGETS];

    public MegamorphicBenchmark() {
        for (int i = 0; i < TARGETS; i++) {
            wrappers[i] = new Service4Safe(services[i]);
            plain[i] = new Plain4(services[i]);
            full[i] = new Full4(services[i]);
        }
    }

    /** An implementation of its own. */
    static final class Twice extends Service4 {
        @Override
        public int call(int x) {
            return gate.state() + 2 * x;
        }
    }

    /** An implementation of its own. */
    static final class Negated extends Service4 {
        @Override
        public int call(int x) {
            return gate.state() - x;
        }
    }

    /** An implementation of its own. */
    static final class Shifted extends Service4 {
        @Override
        public int call(int x) {
            return gate.state() + (x << 3);
        }
    }

    @Benchmark
    @OperationsPerInvocation(TARGETS)
    public int direct0() {
        int sum = 0;
        for (Service4 each : services) {
            sum += each.call(x);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(TARGETS)
    public int wrapper4() {
        int sum = 0;
        for (Service4Safe each : wrappers) {
            sum += each.call(x);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(TARGETS)
    public int plain4() {
        int sum = 0;
        for (Plain4 each : plain) {
            sum += each.call(x);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(TARGETS)
    public int full4() {
        int sum = 0;
        for (Full4 each : full) {
            sum += each.call(x);
        }
        return sum;
    }
}
