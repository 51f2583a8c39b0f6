package behaviour.resolution;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generic calls as arguments and results: their types come from where they stand, as in Java. */
public class Calls {
    final Trace trace;
    final String name = "n";
    final Integer size = 3;
    final List<String> names = new ArrayList<>(List.of("b", "a"));
    final List<? extends Number> numbers = List.of(1, 2);
    final List<? super Integer> sink = new ArrayList<>();
    final int[] digits = {1, 2};
    final Comparator<? extends Number> byRank = Comparator.<Integer>naturalOrder();

    public Calls(Trace trace) {
        this.trace = trace;
    }

    @Defer("optional(java.util.Optional.empty())")
    @Defer("table(java.util.Map.of())")
    @Defer("list(java.util.List.of(name))")
    @Defer("objects(java.util.List.of(name))")
    @Defer("parts(java.util.List.of(name, size))")
    @Defer("sink(java.util.List.of(size))")
    @Defer("deep(java.util.Map.of(name, java.util.Optional.of(java.util.List.of())))")
    public void arguments() {
        trace.at("body");
    }

    @Defer("wide(either(1, 2))")
    @Defer("narrow(java.util.Objects.requireNonNull(size))")
    @Defer("narrow(java.util.Collections.max(java.util.List.of(1, 5)))")
    @Defer("wide(twice(1, java.util.List.of()))")
    public void primitives() {
        trace.at("body");
    }

    @Defer("some(java.util.List.of())")
    @Defer("some(java.util.Optional.empty())")
    @Defer("one(name)")
    @Defer("two(names, none())")
    public void overloads() {
        trace.at("body");
    }

    @Defer("own(byRank)")
    @Defer(acquire = "first = first(numbers)", value = "wide(first.longValue())")
    @Defer(acquire = "same = twice(name, java.util.List.of())", value = "wide(same.length())")
    @Defer(acquire = "least = least(names)", value = "wide(least.length())")
    @Defer(acquire = "both = either(names, java.util.List.of())", value = "wide(both.size())")
    @Defer("sink.addAll(java.util.List.of(4))")
    public void wildcards() {
        trace.at("body");
    }

    @Defer("java.util.Collections.sort(names, java.util.Comparator.naturalOrder())")
    @Defer("names.sort(java.util.Collections.reverseOrder())")
    public void comparators() {
        trace.at("body");
    }

    @Defer("result = java.util.List.of(name)")
    public List<Object> result() {
        return List.of();
    }

    @Recover("java.util.Map.of(name, java.util.List.of())")
    public Map<String, List<Integer>> handled(RuntimeException down) {
        throw down;
    }

    public void acquired(@Defer(acquire = "open(java.util.Collections.emptyIterator())") AutoCloseable held)
            throws Exception {
        trace.at("body");
    }

    @Defer("item.compareTo(item)")
    public <T extends Object & Comparable<T>> void bounded(T item) {
        trace.at("body");
    }

    /** An array copies itself publicly. */
    @Defer(acquire = "copy = digits.clone()", value = "all(copy)")
    @Defer("wide(digits.clone().length)")
    @Defer("kind(digits.getClass())")
    public void arrays() {
        digits[0] = 9;
        trace.at("body");
    }

    /** Its overload is the handler, not the method itself. */
    @Recover("again")
    public int again(String given) {
        trace.at("body");
        throw new IllegalStateException("down");
    }

    int again(String given, IllegalStateException why) {
        trace.at("again " + given + " " + why.getMessage());
        return 1;
    }

    void optional(Optional<String> given) {
        trace.at("optional " + given);
    }

    void table(Map<String, Integer> given) {
        trace.at("table " + given);
    }

    void list(List<String> given) {
        trace.at("list " + given);
    }

    void objects(List<Object> given) {
        trace.at("objects " + given);
    }

    void parts(List<? extends java.io.Serializable> given) {
        trace.at("parts " + given);
    }

    void sink(List<? super Integer> given) {
        trace.at("sink " + given);
    }

    void deep(Map<String, Optional<List<String>>> given) {
        trace.at("deep " + given);
    }

    void wide(long given) {
        trace.at("wide " + given);
    }

    void narrow(int given) {
        trace.at("narrow " + given);
    }

    void some(List<String> given) {
        trace.at("list " + given);
    }

    void some(Optional<String> given) {
        trace.at("optional " + given);
    }

    <T> void one(T given) {
        trace.at("any " + given);
    }

    void one(String given) {
        trace.at("string " + given);
    }

    <T> void two(T given, T more) {
        trace.at("any " + given);
    }

    void two(Object given, String more) {
        trace.at("string " + more);
    }

    <T> void own(Comparator<? super T> given) {
        trace.at("own");
    }

    <T> T none() {
        return null;
    }

    <T> T first(List<T> given) {
        return given.get(0);
    }

    <T> T either(T one, T other) {
        return one;
    }

    <T> T twice(T one, List<T> more) {
        return one;
    }

    <T extends Comparable<? super T>> T least(Collection<? extends T> given) {
        return given.iterator().next();
    }

    void all(int[] given) {
        trace.at("all " + Arrays.toString(given));
    }

    void kind(Class<? extends int[]> given) {
        trace.at("kind " + given.getSimpleName());
    }

    AutoCloseable open(Iterator<? extends Runnable> given) {
        trace.at("open " + given.hasNext());
        return () -> trace.at("close");
    }
}
