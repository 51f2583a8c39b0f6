package behaviour.wrapper;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;

/** Kinds of types that can be a service. */
final class Shapes {
    private Shapes() {}

    record Point(Trace trace, int x, int y) {
        @Defer("trace().at(\"give\")")
        public int sum() {
            trace.at("sum");
            return x + y;
        }
    }

    record Pair<A, B extends A>(A first, B second) {
        @Recover("other")
        public A pick(boolean left) {
            if (left) {
                return first;
            }
            throw new IllegalStateException("right");
        }

        A other(Exception why) {
            return second;
        }
    }

    enum Level {
        LOW,
        HIGH {
            @Override
            public int weight() {
                return 100;
            }
        };

        int released;

        @Defer("release()")
        public int weight() {
            return 1;
        }

        void release() {
            released++;
        }
    }

    sealed interface Form permits Circle, Square {
        @Recover("none")
        double area();

        default double none(Exception why) {
            return -1;
        }
    }

    record Circle(double radius) implements Form {
        @Override
        @Recover("none")
        public double area() {
            if (radius < 0) {
                throw new IllegalArgumentException("radius");
            }
            return radius;
        }
    }

    record Square(double side) implements Form {
        @Override
        public double area() {
            throw new UnsupportedOperationException();
        }
    }

    interface Api<T> {
        @Defer(acquire = "begin()", value = "end(failure)")
        T call(T argument) throws Exception;

        void begin();

        void end(Throwable failure);

        default String name() {
            return "api";
        }

        static String none() {
            return "none";
        }
    }

    interface Wider<T> extends Api<T> {
        int more();
    }

    @SafeWrapper
    abstract static class Inherits<T> implements Wider<T> {
        @Override
        public String name() {
            return "inherits";
        }
    }

    /** Any implementation will do. */
    static final class Impl implements Wider<String> {
        final Trace trace;

        Impl(Trace trace) {
            this.trace = trace;
        }

        @Override
        public String call(String argument) {
            trace.at("call " + argument);
            return argument;
        }

        @Override
        public void begin() {
            trace.at("begin");
        }

        @Override
        public void end(Throwable failure) {
            trace.at("end " + (failure == null ? "none" : failure.getMessage()));
        }

        @Override
        public int more() {
            return 3;
        }
    }
}
