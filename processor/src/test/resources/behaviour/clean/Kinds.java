package behaviour.clean;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import java.util.function.Supplier;

/** Kinds of types and their places. */
final class Kinds {
    private Kinds() {}

    interface Api<T> extends Supplier<T> {
        @Defer("done()")
        T call(T argument) throws Exception;

        void done();

        @Override
        default T get() {
            return null;
        }
    }

    @SafeWrapper
    abstract static class Part<T extends Number & Comparable<T>> implements Api<T> {
        protected abstract <E extends Exception> void raise(Class<E> type) throws E;
    }

    enum Level {
        LOW,
        HIGH;

        @Recover("none")
        public int weight() {
            return ordinal();
        }

        int none(RuntimeException why) {
            return -1;
        }
    }

    /** An inner class of a generic one. */
    static class Outer<A> {
        class Inner<B> {
            @Defer("done()")
            public A first(A a, B b) {
                return a;
            }

            void done() {}
        }
    }
}
