package behaviour.wrapper;

import behaviour.support.Resource;
import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Services with interfaces, and with the methods of Object. */
final class Contracts {
    private Contracts() {}

    interface Source {
        String read(Resource resource);
    }

    interface Named {
        String name();
    }

    interface NamedSource extends Source, Named {}

    static class Kept implements Runnable, Callable<String>, Function<Integer, Long>, Closeable, Comparable<Kept>,
            Serializable {
        private static final long serialVersionUID = 1L;
        transient Trace trace = new Trace();

        @Override
        @Defer("trace.at(\"give\")")
        public void run() {
            trace.at("run");
        }

        @Override
        @Defer("io()")
        public String call() throws Exception {
            return "called";
        }

        @Override
        @Recover("none")
        public Long apply(Integer number) {
            return 10L / number;
        }

        @Override
        public void close() throws IOException {
            trace.at("close");
        }

        @Override
        public int compareTo(Kept other) {
            return 0;
        }

        void io() throws IOException {
            trace.at("io");
        }

        Long none(ArithmeticException why) {
            return null;
        }
    }

    /** Its method has another signature in the wrapper, so only the other interface is left. */
    static class Acquired implements NamedSource {
        final Trace trace = new Trace();

        @Override
        public String read(@Defer(acquire = "open()") Resource resource) {
            return resource.name();
        }

        @Override
        public String name() {
            return "acquired";
        }

        Resource open() {
            return new Resource(trace, "r");
        }
    }

    static class Valued implements Supplier<String>, Named {
        @Override
        @Recover
        public String get() {
            return "value";
        }

        @Override
        public String name() {
            return "valued";
        }
    }

    static class Inherited extends Kept {
        private static final long serialVersionUID = 1L;

        @Override
        @Defer("io()")
        public String call() {
            return "inherited";
        }

        @Override
        void io() {
            trace.at("quiet io");
        }
    }

    /** Equal by its number. */
    static class Equal {
        final int number;

        Equal(int number) {
            this.number = number;
        }

        @Defer("done()")
        public int number() {
            return number;
        }

        void done() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Equal && ((Equal) other).number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(number);
        }

        @Override
        public String toString() {
            return "Equal " + number;
        }
    }

    /** Comparator declares equals alone. */
    interface Order<T> extends Comparator<T> {
        @Defer("done()")
        int rank(T value);

        void done();
    }

    /** As Object has them. */
    static class Plain {
        @Defer("done()")
        public void run() {}

        void done() {}
    }
}
