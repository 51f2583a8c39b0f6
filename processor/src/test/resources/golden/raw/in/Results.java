package golden.raw;

import io.github.defer4j.Defer;

/** The narrower of two results, though it fits the wider one by an unchecked conversion only; arrays for variable arity. */
public class Results {
    interface Result<T> {}

    @SuppressWarnings("rawtypes")
    interface Row extends Result {}

    interface Maker {
        Result<?> make(int times);
    }

    interface RowMaker extends Maker {
        Row make(int times);
    }

    interface Factory extends Maker {}

    interface RowFactory extends Factory, RowMaker {
        @Defer("Results.done()")
        void close();
    }

    interface Tagged {
        void tag(String... tags);
    }

    @SuppressWarnings({"all", "overrides"})
    static class Tags implements Tagged {
        @Override
        @Defer("Results.done()")
        public void tag(String[] tags) {}
    }

    static void done() {}
}
