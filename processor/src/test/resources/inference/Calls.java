package inference;

import io.github.defer4j.SafeWrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls within calls (JLS 18.5.2), receivers with wildcards (5.1.10), least upper bounds (4.10.4). */
@SafeWrapper(
        imports = {
            Arrays.class, Collections.class, EnumSet.class, List.class, Map.class, Objects.class, Optional.class,
            Set.class, TimeUnit.class
        })
public class Calls {

    // Nested calls take what is wanted.

    void wantsNothing() { needTexts(none()); }
    void wantsWider() { needObjects(listOf("x")); }
    void wantsNarrower(Object a) { needTexts(listOf(a)); }
    void wantsUpper() { needNumbers(listOf(5)); }
    void wantsUpperNot() { needNumbers(listOf("x")); }
    void wantsLower() { needSink(listOf(5)); }
    void wantsLowerObject(Object a) { needSink(listOf(a)); }
    void wantsLowerNot() { needSink(listOf("x")); }
    void wantsAnyArray() { needTextArray(anything()); }
    void wantsAnyPrimitives() { needIntArray(anything()); }
    void wantsNoSuchArrayNot() { needTextArray(anyNumber()); }
    void wantsEitherArray(Object[] a) { needObjectArray(either(a, anything())); }
    void wantsElement() { needText(first(listOf("x"))); }
    void wantsElementNot() { needText(first(listOf(5))); }
    void wantsTwice() { needLists(listOf(listOf("x"))); }
    void wantsTwiceNone() { needLists(listOf(none())); }
    void wantsTwiceNot() { needLists(listOf(listOf(5))); }
    void wantsSuperclass() { needAll(fresh()); }
    void wantsSuperclassNot() { needSet(fresh()); }
    void wantsArray() { needTextArray(arrayOf("x")); }
    void wantsArrayNot() { needTextArray(arrayOf(5)); }
    void wantsArrayWider() { needObjectArray(arrayOf("x")); }
    void wantsFromVariable(List<String> a) { needText(first(a)); }
    void wantsNotArray() { needTexts(arrayOf("x")); }
    <U> void wantsVariable(U a) { var t = listOf(same(a)); }

    void among() { var t = listOf(same("x")); }
    void amongBox() { var t = listOf(same(5)); }
    void amongTwo(List<String> a) { var t = alike(none(), a); }
    void amongTwoBack(List<String> a) { var t = alike(a, none()); }
    void amongWider(List<Object> a) { var t = alike(listOf("x"), a); }
    void amongNot(List<String> a) { alike(listOf(5), a); }
    void amongUnknown() { var t = alike(none(), none()); }
    void amongUpper(List<? extends Number> a) { var t = alike(copy(a), copy(a)); }
    void amongCaptured(List<?> a) { alike(same(a), same(a)); }
    void deepest(List<List<String>> a) { var t = first(first(a)); }
    void deepestWild(List<? extends List<? extends Number>> a) { var t = first(first(a)); }
    void copied(List<? extends Number> a) { copy(a); }
    void copiedFor(List<? extends Integer> a) { needNumberList(copy(a)); }
    void pairs(List<String> a) { var t = pair(first(a), none()); }
    void pairsWanted() { needTable(pair("x", listOf(5))); }
    void pairsNot() { needTable(pair(5, listOf(5))); }
    void related(List<String> a) { var t = into(same("x"), copy(a)); }
    void comparing(List<String> a) { order(a, natural()); }
    void comparingNot(List<Object> a) { order(a, natural()); }
    void justSupplied(Supplier<? extends List<String>> a) { var t = supplied(a); }
    void justApplied(Function<? super Integer, ? extends List<String>> a) { var t = applied(a, 5); }
    void appliedNot(Function<? super Integer, String> a) { applied(a, "x"); }
    void appliedTwice(Function<Object, String> a, Function<CharSequence, Integer> b) { var t = then(a, b); }
    void appliedTwiceNot(Function<Object, String> a, Function<Integer, Integer> b) { then(a, b); }

    // The library.

    void largest() { var t = Collections.max(List.of(1, 2)); }
    void largestNot(List<Object> a) { Collections.max(a); }
    void sorted(List<TimeUnit> a) { Collections.sort(a); }
    void sortedNot(List<Calls> a) { Collections.sort(a); }
    void entry() { var t = Map.entry("x", 5); }
    void units() { var t = EnumSet.of(TimeUnit.DAYS); }
    void unitsOf() { var t = EnumSet.noneOf(TimeUnit.class); }
    void unitsNot() { EnumSet.of("x"); }
    void unmodifiable(List<? extends Number> a) { Collections.unmodifiableList(a); }
    void copyOfSet(Collection<Integer> a) { var t = Set.copyOf(a); }
    void orElse(CharSequence a) { var t = Objects.requireNonNullElse("x", a); }
    void added(List<CharSequence> a) { Collections.addAll(a, "x", "y"); }
    void addedNot(List<Integer> a) { Collections.addAll(a, "x"); }
    void search(List<Integer> a) { Collections.binarySearch(a, 5); }
    void searchNot(List<Integer> a) { Collections.binarySearch(a, "x"); }
    void searchBy(List<Integer> a, Comparator<Number> b) { Collections.binarySearch(a, 5, b); }
    void searchByNot(List<Integer> a, Comparator<String> b) { Collections.binarySearch(a, 5, b); }
    void optional() { var t = Optional.of(List.of("x")); }
    void asList() { var t = Arrays.asList("x", "y"); }
    void swapped(List<?> a) { Collections.swap(a, 0, 1); }

    // What it is called on has wildcards.

    void got(List<? extends Number> a) { var t = a.get(0); }
    void gotAny(List<?> a) { var t = a.get(0); }
    void gotLower(List<? super Integer> a) { var t = a.get(0); }
    void iterated(List<? extends Number> a) { var t = a.iterator(); }
    void addNull(List<? extends Number> a) { a.add(null); }
    void addUpper(List<? extends Number> a) { a.add(5); }
    void addLower(List<? super Integer> a) { a.add(5); }
    void addLowerNot(List<? super Integer> a) { a.add("x"); }
    void addAllLower(List<? super Integer> a, List<Integer> b) { a.addAll(b); }
    void addAllLowerNot(List<? super Integer> a, List<Number> b) { a.addAll(b); }
    void addAllUpper(List<? extends Number> a, List<Integer> b) { a.addAll(b); }
    void addAllNested(List<? super Integer> a) { a.addAll(List.of(5)); }
    void addAllNestedNot(List<? super Integer> a) { a.addAll(List.of("x")); }
    void containsAll(List<?> a) { a.containsAll(a); }
    void intoArray(List<? extends Number> a, Integer[] b) { var t = a.toArray(b); }
    void intoPrimitives(List<? extends Number> a, int[] b) { a.toArray(b); }
    void compared(Comparator<? super Integer> a) { a.compare(1, 2); }
    void comparedNot(Comparator<? super Integer> a) { a.compare("x", "y"); }
    void comparedUpper(Comparator<? extends Number> a) { a.compare(1, 2); }
    void thenBy(Comparator<? super Integer> a, Comparator<Object> b) { var t = a.thenComparing(b); }
    void thenByNot(Comparator<? super Integer> a, Comparator<Integer> b) { a.thenComparing(b); }
    void cast(Class<? extends Number> a, Object b) { var t = a.cast(b); }
    void subclass(Class<?> a) { var t = a.asSubclass(Number.class); }
    void mapped(Optional<? extends Number> a, Function<Number, String> b) { var t = a.map(b); }
    void mappedWider(Optional<? extends Number> a, Function<Object, String> b) { var t = a.map(b); }
    void mappedNot(Optional<? extends Number> a, Function<Integer, String> b) { a.map(b); }
    void mappedLower(Optional<? super Integer> a, Function<Object, String> b) { var t = a.map(b); }
    void mappedLowerNot(Optional<? super Integer> a, Function<Integer, String> b) { a.map(b); }
    void mappedList(Optional<List<? extends Number>> a, Function<List<?>, String> b) { var t = a.map(b); }
    void flat(Optional<? extends Number> a, Function<Number, Optional<String>> b) { var t = a.flatMap(b); }
    void orNull(Optional<? extends Number> a) { var t = a.orElse(null); }
    void orNot(Optional<? extends Number> a) { a.orElse(5); }
    void getFrom(Map<String, ? extends List<Integer>> a) { var t = a.get("x"); }
    void putNull(Map<String, ? extends List<Integer>> a) { a.put("x", null); }
    void putNot(Map<String, ? extends List<Integer>> a) { a.put("x", List.of()); }
    void keys(Map<? extends Number, ?> a) { var t = a.keySet(); }
    void putAllNot(Map<?, ?> a, Map<String, String> b) { a.putAll(b); }
    void firstOf(List<? extends List<? extends Number>> a) { var t = first(a.get(0)); }
    void holder(Holder<? extends Number> a, Number b) { a.put(b); }
    void holderArray(Holder<? super Integer> a, Integer[] b) { a.all(b); }
    void holderArrayNot(Holder<? extends Number> a, Integer[] b) { a.all(b); }
    void holderList(Holder<? super Integer> a, List<List<Integer>> b) { a.lists(b); }
    void holderEqual(Holder<? extends Number> a, Holder<? extends Number> b) { a.swap(b); }
    void holderEqualExact(Holder<Number> a, Holder<Number> b) { a.swap(b); }
    void holderWith(Holder<? super Integer> a) { var t = a.with(5, "x"); }
    void holderWithNot(Holder<? extends Number> a) { a.with(5, "x"); }
    void holderWithSame(Holder<? extends Number> a) { a.put(a.get()); }

    // What several have in common.

    void two(Number a, Integer b) { var t = either(a, b); }
    void twoBack(Integer a, Number b) { var t = either(a, b); }
    void siblings(ArrayStore a, TextStore b) { var t = either(a, b); }
    void justSame(ArrayList<String> a, ArrayList<String> b) { var t = either(a, b); }
    void collections(List<String> a, Set<String> b) { var t = either(a, b); }
    void elements(List<String> a, Collection<String> b) { var t = either(a, b); }
    void alikeLists(LinkedList<String> a, List<String> b) { var t = either(a, b); }
    void unlikeLists(List<StringBuilder> a, List<Calls> b) { either(a, b); }
    void arrays(Integer[] a, Number[] b) { var t = either(a, b); }
    void arraysOfPrimitives(int[] a, long[] b) { either(a, b); }
    void arrayAndNull(int[] a) { var t = either(a, null); }
    void inBound(ArrayStore a, TextStore b) { var t = stores(a, b); }
    void inBoundNot(ArrayStore a, String b) { stores(a, b); }
    void unrelated(StringBuilder a, Calls b) { either(a, b); }
    void iterators(Iterator<String> a, Supplier<String> b) { var t = either(a, b); }

    <T> List<T> none() { return null; }

    <T> List<T> listOf(T a) { return null; }

    <T> ArrayList<T> fresh() { return null; }

    <T> T[] arrayOf(T a) { return null; }

    <T> T same(T a) { return a; }

    <T> T first(List<T> a) { return null; }

    <T> List<T> copy(List<? extends T> a) { return null; }

    <T> T alike(List<T> a, List<T> b) { return null; }

    <T> T into(T a, List<? super T> b) { return a; }

    <A, B> Map<A, B> pair(A a, B b) { return null; }

    <T> void order(List<T> a, Comparator<? super T> b) {}

    <T extends Comparable<T>> Comparator<T> natural() { return null; }

    <T, L extends List<T>> T supplied(Supplier<? extends L> a) { return null; }

    <A, R> R applied(Function<? super A, ? extends R> a, A b) { return null; }

    <A, B, C> Function<A, C> then(Function<? super A, ? extends B> a, Function<? super B, ? extends C> b) { return null; }

    <T> T either(T a, T b) { return a; }

    <S extends Store> S stores(S a, S b) { return a; }

    void needText(String a) {}

    void needTexts(List<String> a) {}

    void needObjects(List<Object> a) {}

    void needNumbers(List<? extends Number> a) {}

    void needNumberList(List<Number> a) {}

    void needSink(List<? super Integer> a) {}

    void needLists(List<List<String>> a) {}

    void needAll(Collection<String> a) {}

    void needSet(Set<String> a) {}

    void needTextArray(String[] a) {}
    void needIntArray(int[] a) {}
    <T> T anything() { return null; }
    <T extends Number> T anyNumber() { return null; }

    void needObjectArray(Object[] a) {}

    void needTable(Map<String, List<Number>> a) {}

    void drop(Object a) {}

    /** Has methods of each kind. */
    public static class Holder<T> {
        public T get() { return null; }

        public void put(T a) {}

        public void all(T[] a) {}

        public void lists(List<? extends List<? extends T>> a) {}

        public void swap(Holder<T> a) {}

        public <U> U with(T a, U b) { return b; }
    }

    /** Shared. */
    public static class Store {}

    /** A store. */
    public static class ArrayStore extends Store {}

    /** Another. */
    public static class TextStore extends Store {}
}
