package rules.d4j215.bad7;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

/** Exceptions, which the wrapper would have to catch. */
public class Gate {

    @Recover(value = "none", on = Full.class) // ERROR: D4J-215
    public int named() {
        return 0;
    }

    @Recover("full") // ERROR: D4J-215
    public int ofTheHandler() {
        return 0;
    }

    @Recover(value = "none", on = RuntimeException.class, except = Full.class) // ERROR: D4J-215
    public int leftOut() {
        return 0;
    }

    int none() {
        return 0;
    }

    int full(Full why) {
        return 1;
    }

    private static class Full extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
