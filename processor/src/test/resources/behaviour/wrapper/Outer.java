package behaviour.wrapper;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

/** Names of nested types and of their wrappers. */
public class Outer<T> {
    /** Public, in a public type. */
    public static class Nested {
        final Trace trace;

        public Nested(Trace trace) {
            this.trace = trace;
        }

        @Defer("trace.at(\"give\")")
        public void run() {
            trace.at("nested");
        }

        /** Two deep and package-private. */
        static class Deep {
            final Trace trace = new Trace();

            @Defer("trace.at(\"give\")")
            public void run() {
                trace.at("deep");
            }
        }
    }

    /** Sees the type variable around it. */
    public class Inner {
        final Trace trace = new Trace();

        @Defer("trace.at(\"give\")")
        public T run(T value) {
            trace.at("inner " + value);
            return value;
        }
    }

    /** With a name of its own. */
    @SafeWrapper(name = "Guarded")
    public static final class Renamed {
        final Trace trace = new Trace();

        @Defer("trace.at(\"give\")")
        public void run() {
            trace.at("renamed");
        }
    }
}
