package behaviour.clean;

import io.github.defer4j.Defer;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Overloads that a lambda expression does not choose between, once their variables are the same. */
@SuppressWarnings({"all", "overloads"})
public class Choosing {
    @Defer("done()")
    public <T> void all(List<T> given, Function<T, List<T>> next) {}

    @Defer("done()")
    public <E> void all(Iterable<E> given, Function<E, Iterable<E>> next) {}

    @Defer("done()")
    public <T extends Number & Comparable<T>> void most(T given, Function<T, Object> next) {}

    @Defer("done()")
    public <T extends Number & Comparable<T>> void most(T given, UnaryOperator<T> next) {}

    void done() {}
}
