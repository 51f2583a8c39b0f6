package behaviour.clean;

import io.github.defer4j.Defer;

/** Bounds that compilers find odd; the service says nothing of it itself. */
@SuppressWarnings({"all", "try"})
public class Bounded<T extends String, C extends Comparable<C> & AutoCloseable> {
    @Defer("done()")
    public void odd(T one, C other) {}

    @Defer("done()")
    public <B extends Integer> B single(B one) {
        return one;
    }

    @Defer("done()")
    public <R extends Runnable & AutoCloseable> void both(R one) {}

    void done() {}
}
