package golden.inferred;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The type of a token is what the wrapper declares: each method shows what is inferred from what. */
public class Shelf {

    @Defer(acquire = "t = same(name)", value = "drop(t)")
    public void argument(String name) {}

    @Defer(acquire = "t = same(5)", value = "drop(t)")
    public void boxed() {}

    @Defer(acquire = "t = same(null)", value = "drop(t)")
    public void onlyNull() {}

    @Defer(acquire = "t = either(null, name)", value = "drop(t)")
    public void nullAndMore(String name) {}

    @Defer(acquire = "t = either(text, name)", value = "drop(t)")
    public void widerOfTwo(CharSequence text, String name) {}

    @Defer(acquire = "t = either(name, text)", value = "drop(t)")
    public void widerIsSecond(String name, CharSequence text) {}

    @Defer(acquire = "t = either(1, 2.5)", value = "drop(t)")
    public void commonClass() {}

    @Defer(acquire = "t = either(name, codes)", value = "drop(t)")
    public void nothingInCommon(String name, int[] codes) {}

    @Defer(acquire = "t = either(codes, name)", value = "drop(t)")
    public void arrayFirst(int[] codes, String name) {}

    @Defer(acquire = "t = of(names)", value = "drop(t)")
    public void array(String[] names) {}

    @Defer(acquire = "t = of(grid)", value = "drop(t)")
    public void arrayOfArrays(int[][] grid) {}

    @Defer(acquire = "t = first(names)", value = "drop(t)")
    public void typeArgument(List<String> names) {}

    @Defer(acquire = "t = first(names)", value = "drop(t)")
    public void ofSubclass(ArrayList<String> names) {}

    @Defer(acquire = "t = first(names)", value = "drop(t)")
    public <L extends ArrayList<Integer>> void ofVariable(L names) {}

    @Defer(acquire = "t = any(numbers)", value = "drop(t)")
    public void upperBound(List<Integer> numbers) {}

    @Defer(acquire = "t = any(numbers)", value = "drop(t)")
    public void ofWildcard(List<? extends Number> numbers) {}

    @Defer(acquire = "t = least(order)", value = "drop(t)")
    public void lowerBound(Comparator<String> order) {}

    @Defer(acquire = "t = least(order)", value = "drop(t)")
    public void lowerOfWildcard(Comparator<? super Integer> order) {}

    @Defer(acquire = "t = size(names)", value = "drop(t)")
    public void noBound(List<String> names) {}

    @Defer(acquire = "t = lookup(index)", value = "drop(t)")
    public void nested(Map<String, List<Integer>> index) {}

    @Defer(acquire = "t = deep(lists)", value = "drop(t)")
    public void nestedTwice(List<List<String>> lists) {}

    @Defer(acquire = "t = pair(name, 5)", value = "drop(t)")
    public void twoVariables(String name) {}

    @Defer(acquire = "t = make()", value = "drop(t)")
    public void nothingKnown() {}

    @Defer(acquire = "t = bounded()", value = "drop(t)")
    public void bound() {}

    @Defer("check()")
    public void thrownVariable() {}

    @Defer(acquire = "t = attempt()", value = "drop(t)")
    public void thrownAndReturned() {}

    @Defer("forward(why)")
    public void thrownIsGiven(IOException why) {}

    public void wanted(@Defer(acquire = "make()", value = "drop(name)") String name) {}

    public void wantedPrimitive(@Defer(acquire = "make()", value = "drop(size)") int size) {}

    public void wantedArgument(@Defer(acquire = "none()", value = "drop(names)") List<String> names) {}

    public void wantedOfSubclass(@Defer(acquire = "fresh()", value = "drop(names)") Collection<String> names) {}

    public void wantedWildcard(@Defer(acquire = "none()", value = "drop(names)") List<? extends Number> names) {}

    @SuppressWarnings("rawtypes")
    public void wantedRaw(@Defer(acquire = "none()", value = "drop(names)") List names) {}

    public void wantedAndGiven(
            String name, @Defer(acquire = "listOf(name)", value = "drop(names)") List<String> names) {}

    public void wantedArgumentIsWider(
            String name, @Defer(acquire = "listOf(name)", value = "drop(names)") List<Object> names) {}

    public void wantedIsWider(
            List<String> names, @Defer(acquire = "first(names)", value = "drop(one)") CharSequence one) {}

    public void wantedIsUnrelated(@Defer(acquire = "none()", value = "drop(all)") Object all) {}

    @Defer("result = copy(result)")
    public List<String> result() {
        return List.of();
    }

    @Recover("none()")
    public List<String> handler() {
        return List.of();
    }

    <T> T same(T value) {
        return value;
    }

    <T> T either(T one, T other) {
        return one;
    }

    <T> T of(T[] values) {
        return values[0];
    }

    <T> T first(List<T> values) {
        return values.get(0);
    }

    <T> T any(Collection<? extends T> values) {
        return values.iterator().next();
    }

    <T> T least(Comparator<? super T> order) {
        return null;
    }

    <T> T size(List<?> values) {
        return null;
    }

    <K, V> V lookup(Map<K, List<V>> index) {
        return null;
    }

    <T> T deep(List<? extends List<T>> lists) {
        return lists.get(0).get(0);
    }

    <A, B> Map<A, B> pair(A one, B other) {
        return Map.of(one, other);
    }

    <T> T make() {
        return null;
    }

    <N extends Number> N bounded() {
        return null;
    }

    <E extends Exception> void check() throws E {}

    <E extends Exception, T> T attempt() throws E {
        return null;
    }

    <E extends Exception> void forward(E why) throws E {}

    <T> List<T> none() {
        return List.of();
    }

    <T> ArrayList<T> fresh() {
        return new ArrayList<>();
    }

    <T> List<T> listOf(T value) {
        return List.of(value);
    }

    <T> List<T> copy(List<? extends T> values) {
        return List.copyOf(values);
    }

    void drop(Object value) {}
}
