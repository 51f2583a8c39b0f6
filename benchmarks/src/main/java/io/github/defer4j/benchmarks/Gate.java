package io.github.defer4j.benchmarks;

/**
 * What the steps take and give back: the cheapest thing whose calls a JIT compiler can neither drop, merge nor
 * reorder, as each state depends on the one before. Whoever calls in another order has another state.
 */
public class Gate {
    private int state;

    /** One take, for the try statement with resources. */
    public static final class Hold implements AutoCloseable {
        private final Gate gate;
        private final int key;

        private Hold(Gate gate, int key) {
            this.gate = gate;
            this.key = key;
        }

        @Override
        public void close() {
            gate.leave(key);
        }
    }

    public final int state() {
        return state;
    }

    public final void enter(int key) {
        state = Integer.rotateLeft(state, 1) + key;
    }

    public final void leave(int key) {
        state = Integer.rotateLeft(state, 1) ^ key;
    }

    public final Hold hold(int key) {
        enter(key);
        return new Hold(this, key);
    }
}
