package rules.d4j502.bad6;

import io.github.defer4j.Defer;
import java.io.Reader;

/** A mark of a component is the constructor's; those of other methods are their own. */
public record Pair(Reader in, Reader out) {

    public Pair(@Defer Reader in, Reader out) { // ERROR: D4J-502
        this.in = in;
        this.out = out;
    }

    @Override
    @Defer("clos()") // ERROR: D4J-202
    public Reader out() {
        return out;
    }

    @Defer("clos()") // ERROR: D4J-202
    public int size() {
        return 0;
    }

    /** Here the other constructor is the marked one. */
    public record Single(Reader in) {

        public Single(@Defer Reader other, int size) { // ERROR: D4J-502
            this(other);
        }

        @Override
        @Defer("clos()") // ERROR: D4J-202
        public Reader in() {
            return in;
        }
    }
}
