package io.github.defer4j.benchmarks.failing;

import io.github.defer4j.Defer;
import io.github.defer4j.Panic;
import io.github.defer4j.Recover;
import io.github.defer4j.benchmarks.Gate;

/** Fails some frames deep, releases what it took, and recovers. */
public class Failing {
    final Gate gate = new Gate();
    private final boolean cheap;

    /**
     * @param cheap whether to throw without a stack trace
     */
    public Failing(boolean cheap) {
        this.cheap = cheap;
    }

    @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")
    @Recover("recovered")
    public int once(int frames) {
        return descend(frames);
    }

    @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")
    @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")
    @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")
    @Defer(acquire = "gate.enter(4)", value = "gate.leave(4)")
    @Recover("recovered")
    public int fourTimes(int frames) {
        return descend(frames);
    }

    int plainOnce(int frames) {
        try {
            gate.enter(1);
            try {
                return descend(frames);
            } finally {
                gate.leave(1);
            }
        } catch (RuntimeException failure) {
            return recovered(failure);
        }
    }

    int plainFourTimes(int frames) {
        try {
            gate.enter(1);
            try {
                gate.enter(2);
                try {
                    gate.enter(3);
                    try {
                        gate.enter(4);
                        try {
                            return descend(frames);
                        } finally {
                            gate.leave(4);
                        }
                    } finally {
                        gate.leave(3);
                    }
                } finally {
                    gate.leave(2);
                }
            } finally {
                gate.leave(1);
            }
        } catch (RuntimeException failure) {
            return recovered(failure);
        }
    }

    int recovered(RuntimeException why) {
        return gate.state();
    }

    // The sum after the call keeps each frame alive.
    private int descend(int frames) {
        if (frames <= 1) {
            throw cheap ? Panic.cheap(gate) : new IllegalStateException("expected");
        }
        return descend(frames - 1) + frames;
    }
}
