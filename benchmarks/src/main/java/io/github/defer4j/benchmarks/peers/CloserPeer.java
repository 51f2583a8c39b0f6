package io.github.defer4j.benchmarks.peers;

import com.google.common.io.Closer;
import io.github.defer4j.benchmarks.Gate;
import java.io.Closeable;
import java.io.IOException;

/** Guava's {@code Closer}, as its documentation shows it. */
public final class CloserPeer {
    private final Gate gate = new Gate();
    private final Target target = new Target(gate);

    public int once(int x) throws IOException {
        Closer closer = Closer.create();
        try {
            closer.register(take(1));
            return target.call(x);
        } catch (Throwable failure) {
            throw closer.rethrow(failure);
        } finally {
            closer.close();
        }
    }

    public int fourTimes(int x) throws IOException {
        Closer closer = Closer.create();
        try {
            closer.register(take(1));
            closer.register(take(2));
            closer.register(take(3));
            closer.register(take(4));
            return target.call(x);
        } catch (Throwable failure) {
            throw closer.rethrow(failure);
        } finally {
            closer.close();
        }
    }

    private Closeable take(int key) {
        gate.enter(key);
        return () -> gate.leave(key);
    }
}
