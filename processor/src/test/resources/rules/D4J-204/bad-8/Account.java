package rules.d4j204.bad8;

import io.github.defer4j.Defer;
import java.util.Collection;
import java.util.List;

/** Too few, too many, of the wrong type, beyond a bound. */
public class Account {
    long cents;
    final Thread thread = Thread.currentThread();

    @Defer("format()") // ERROR: D4J-204
    public void leaveOut() {}

    @Defer("format(\"%s\", 1, thread)") // ERROR: D4J-204
    public void mixed() {}

    @Defer("least(threads)") // ERROR: D4J-204
    public void bound(Collection<Thread> threads) {}

    @Defer("box(5L)") // ERROR: D4J-204
    public void otherBox() {}

    @Defer("array(codes)") // ERROR: D4J-204
    public void primitives(int[] codes) {}

    @Defer("same(texts, numbers)") // ERROR: D4J-204
    public void twoTypes(List<String> texts, List<Integer> numbers) {}

    @Defer("unbox(null)") // ERROR: D4J-204
    public void nothing() {}

    void format(String format, Integer... numbers) {
        cents += numbers.length;
    }

    <T extends Comparable<T>> void least(Collection<T> values) {
        cents += values.size();
    }

    void box(Integer number) {
        cents += number;
    }

    void unbox(int number) {
        cents += number;
    }

    <T> void array(T[] values) {
        cents += values.length;
    }

    <T> void same(List<T> one, List<T> other) {
        cents += one.size() + other.size();
    }
}
