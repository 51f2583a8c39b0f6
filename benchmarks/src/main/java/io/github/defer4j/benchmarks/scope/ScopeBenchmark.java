package io.github.defer4j.benchmarks.scope;

import io.github.defer4j.benchmarks.Gate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What {@code benchmarks/go} does with Go's defer statement. */
@State(Scope.Thread)
public class ScopeBenchmark {
    private static final int FEW = 8;
    private static final int MANY = 100;

    private int x = 1;
    private int few = FEW;
    private int many = MANY;
    private final Gate gate = new Gate();
    private final ScopedSafe wrapper = new ScopedSafe(new Scoped());

    /** The unit of comparison with Go: a call that is not inlined, around one enter and one leave. */
    @Benchmark
    public int direct() {
        return notInlined(x);
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private int notInlined(int argument) {
        gate.enter(1);
        int result = gate.state() + argument;
        gate.leave(1);
        return result;
    }

    @Benchmark
    public int scope1() {
        return wrapper.scope1(x);
    }

    @Benchmark
    public int scope2() {
        return wrapper.scope2(x);
    }

    @Benchmark
    public int scope4() {
        return wrapper.scope4(x);
    }

    @Benchmark
    public int scope8() {
        return wrapper.scope8(x);
    }

    @Benchmark
    public int loop8() {
        return wrapper.loop(few, x);
    }

    @Benchmark
    public int loop100() {
        return wrapper.loop(many, x);
    }

    @Benchmark
    public int byHandLoop8() {
        return byHand(few, x);
    }

    @Benchmark
    public int byHandLoop100() {
        return byHand(many, x);
    }

    /** What Java programmers write for such a loop. */
    private int byHand(int times, int argument) {
        Deque<Gate.Hold> held = new ArrayDeque<>();
        try {
            for (int i = 0; i < times; i++) {
                held.push(gate.hold(i));
            }
            return gate.state() + argument;
        } finally {
            for (Gate.Hold each : held) {
                each.close();
            }
        }
    }
}
