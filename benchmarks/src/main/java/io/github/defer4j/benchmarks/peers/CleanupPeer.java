package io.github.defer4j.benchmarks.peers;

import io.github.defer4j.benchmarks.Gate;
import lombok.Cleanup;

/** Lombok's {@code @Cleanup}. */
public final class CleanupPeer {
    private final Gate gate = new Gate();
    private final Target target = new Target(gate);

    public int once(int x) {
        @Cleanup
        Gate.Hold first = gate.hold(1);
        return target.call(x);
    }

    public int fourTimes(int x) {
        @Cleanup
        Gate.Hold first = gate.hold(1);
        @Cleanup
        Gate.Hold second = gate.hold(2);
        @Cleanup
        Gate.Hold third = gate.hold(3);
        @Cleanup
        Gate.Hold fourth = gate.hold(4);
        return target.call(x);
    }
}
