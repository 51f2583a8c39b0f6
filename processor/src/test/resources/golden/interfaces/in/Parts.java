package golden.interfaces;

import golden.interfaces.far.Open;
import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.Closeable;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Comparator;
import java.util.function.Supplier;

/** Which interfaces a wrapper can keep. */
public class Parts {
    void done() {}

    /** All of what it extends, each once. */
    public static class Plain extends Parts implements Closeable, AutoCloseable, Supplier<String> {
        @Override
        public String get() {
            return "";
        }

        @Override
        @Defer("done()")
        public void close() {}
    }

    /** Of a superclass, with its type argument. */
    public static class Inherited extends Middle<Integer> {
        @Defer("done()")
        public void own() {}
    }

    /** What stands between. */
    public static class Middle<T> extends Parts implements Supplier<T>, Mine {
        @Override
        public T get() {
            return null;
        }

        @Override
        public void mine() {}
    }

    /** With methods that are nobody's to keep. */
    public interface Mine {
        void mine();

        /** A default. */
        default int more() {
            return helper();
        }

        /** A static method. */
        static int none() {
            return 0;
        }

        private int helper() {
            return 0;
        }
    }

    /** What obtains a parameter has another signature; the wider interface has it not. */
    public static class Acquiring extends Parts implements Narrow {
        @Override
        public void wide() {}

        @Override
        public void narrow(@Defer(acquire = "make()", value = "done()") String text) {}

        String make() {
            return "";
        }
    }

    /** The narrower of two. */
    public interface Narrow extends Wide {
        /** One more. */
        void narrow(String text);
    }

    /** The wider of two. */
    public interface Wide {
        /** All it has. */
        void wide();
    }

    /** An outcome is no result. */
    public static class Outcomes extends Parts implements Supplier<String> {
        @Override
        @Recover
        public String get() {
            return "";
        }
    }

    /** Sealed interfaces name who implements them. */
    public static final class Only extends Parts implements Sealed {
        @Override
        @Defer("done()")
        public void wide() {}
    }

    /** Sealed. */
    public sealed interface Sealed extends Wide permits Only {}

    /** Needs a constructor that a wrapper has not. */
    public static class External extends Parts implements Externalizable {
        private static final long serialVersionUID = 1;

        @Override
        @Defer("done()")
        public void writeExternal(ObjectOutput out) throws IOException {}

        @Override
        public void readExternal(ObjectInput in) throws IOException {}
    }

    /** Comparator.equals is Object's. */
    public static class Order extends Parts implements Comparator<String> {
        @Override
        @Defer("done()")
        public int compare(String one, String other) {
            return 0;
        }
    }

    /** What another package keeps for itself. */
    public static class Far extends Open {
        @Defer("open()")
        public void marked() {}
    }

    /** A service that is an interface. */
    public interface Api extends Wide {
        /** Marked. */
        @Defer("wide()")
        int api();
    }

    /** Two interfaces give the same methods: the narrower results are in the second. */
    public interface FixedBag<T> extends Bag<T>, Fixed<T> {
        /** Marked. */
        @Defer("isEmpty()")
        int size();

        boolean isEmpty();
    }

    interface Bag<T> extends Rich<T> {}

    interface Fixed<T> extends Rich<T> {
        @Override
        Fixed<T> tail();

        @Override
        <S> Fixed<S> zip(Rich<S> other);
    }

    interface Rich<T> {
        Rich<T> tail();

        <S> Rich<S> zip(Rich<S> other);
    }

    /** Its step throws what the interface allows. */
    public static class Allowed extends Parts implements Closeable {
        @Override
        @Defer("flush()")
        public void close() {}

        void flush() throws IOException {}
    }

    /** An enum, with all that enums implement. */
    public enum Level {
        /** The only one. */
        ONE;

        /** Marked. */
        @Defer("note()")
        public void marked() {}

        void note() {}
    }

    /** A record. */
    public record Point(int x) implements Wide {
        @Override
        @Defer("note()")
        public void wide() {}

        void note() {}
    }
}
