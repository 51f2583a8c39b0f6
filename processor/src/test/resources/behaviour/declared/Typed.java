package behaviour.declared;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.Closeable;
import java.io.IOException;

/** The exception is the type's own variable. */
public abstract class Typed<X extends Exception> {
    abstract void risky() throws X;

    @Defer("risky()")
    public void step() {}

    @Defer("done()")
    public void body() throws X {}

    @Recover("rescue")
    public int rescued() throws X {
        return 0;
    }

    void done() {}

    int rescue(Exception why) {
        return 1;
    }

    /** The variable is known here. */
    public static class OfIo extends Typed<IOException> implements Closeable {
        @Override
        void risky() throws IOException {}

        @Override
        @Defer("risky()")
        public void close() {}
    }
}
