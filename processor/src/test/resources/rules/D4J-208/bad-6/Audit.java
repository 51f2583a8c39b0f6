package rules.d4j208.bad6;

import io.github.defer4j.Defer;
import java.util.concurrent.Semaphore;

/** A field's method whose parameters have names of their own. */
public class Audit {
    final Gate gate = new Gate();

    @Defer("gate.leave") // ERROR: D4J-208
    public long pay(String owner, long amount) {
        return owner.length() + amount;
    }

    static class Gate {
        void leave(Semaphore gate, int count) {
            gate.release(count);
        }
    }
}
