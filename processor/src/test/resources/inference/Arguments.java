package inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Type arguments and wildcards (JLS 18.2.3), equality (18.2.4). */
public class Arguments {

    // One argument.

    void exact(List<String> a) { var t = first(a); }
    void subclass(ArrayList<String> a) { var t = first(a); }
    void upper(List<? extends Number> a) { var t = first(a); }
    void lower(List<? super Integer> a) { var t = first(a); }
    void unbounded(List<?> a) { var t = first(a); }
    void notGeneric(String a) { first(a); }
    void otherClass(Set<String> a) { first(a); }
    void superclass(Collection<String> a) { first(a); }
    <L extends List<String>> void variable(L a) { var t = first(a); }
    <U> void ofVariable(List<U> a) { var t = first(a); }
    <U> void variableItself(U a) { first(a); }

    void justOut(List<Integer> a) { var t = out(a); }
    void outOfUpper(List<? extends Integer> a) { var t = out(a); }
    void outOfLower(List<? super Integer> a) { var t = out(a); }
    void outOfAny(List<?> a) { var t = out(a); }
    void outOfLists(List<List<?>> a) { var t = out(a); }
    void outOfText(String a) { out(a); }

    void justIn(List<Integer> a) { var t = in(a); }
    void inOfUpper(List<? extends Integer> a) { var t = in(a); }
    void inOfLower(List<? super Integer> a) { var t = in(a); }
    void inOfAny(List<?> a) { in(a); }

    // Two arguments.

    void justCopy(List<Number> a, List<Integer> b) { copy(a, b); }
    void copyBack(List<Integer> a, List<Number> b) { copy(a, b); }
    void copyWildcards(List<? super Integer> a, List<? extends Integer> b) { copy(a, b); }
    void copyWider(List<? super Integer> a, List<? extends Number> b) { copy(a, b); }
    void copyToUpper(List<? extends Number> a, List<Integer> b) { copy(a, b); }
    void copyAny(List<?> a, List<?> b) { copy(a, b); }
    void copyAnyToObjects(List<Object> a, List<?> b) { copy(a, b); }
    void copyAnyToTexts(List<String> a, List<?> b) { copy(a, b); }

    void justAlike(List<String> a, List<String> b) { alike(a, b); }
    void alikeNot(List<String> a, List<Object> b) { alike(a, b); }
    void alikeWildcards(List<?> a, List<?> b) { alike(a, b); }
    void alikeOneWildcard(List<? extends Number> a, List<Number> b) { alike(a, b); }
    void alikeNested(List<List<?>> a, List<List<?>> b) { alike(a, b); }
    void alikeNestedNot(List<List<?>> a, List<List<String>> b) { alike(a, b); }
    void alikeUpper(List<List<? extends Number>> a, List<List<? extends Number>> b) { alike(a, b); }
    void alikeUpperNot(List<List<? extends Number>> a, List<List<? extends Integer>> b) { alike(a, b); }
    void alikeUpperAndAny(List<List<? extends Number>> a, List<List<?>> b) { alike(a, b); }
    void alikeUpperAndExact(List<List<? extends Number>> a, List<List<Number>> b) { alike(a, b); }
    void alikeLower(List<List<? super Integer>> a, List<List<? super Integer>> b) { alike(a, b); }
    void alikeLowerNot(List<List<? super Integer>> a, List<List<? super Number>> b) { alike(a, b); }
    void alikeUpperAndLower(List<List<? extends Number>> a, List<List<? super Number>> b) { alike(a, b); }
    void alikeArrays(List<String[]> a, List<String[]> b) { alike(a, b); }
    void alikeArraysNot(List<String[]> a, List<Object[]> b) { alike(a, b); }

    void justPut(List<Number> a, Integer b) { var t = put(a, b); }
    void putWider(List<Integer> a, Number b) { put(a, b); }
    void putInUpper(List<? extends Number> a, Integer b) { put(a, b); }
    void putInLower(List<? super Number> a, Integer b) { var t = put(a, b); }
    void putWiderInLower(List<? super Integer> a, Number b) { put(a, b); }
    void putFirst(Integer a, List<Number> b) { var t = into(a, b); }
    void putFirstWider(Number a, List<Integer> b) { into(a, b); }
    void putSame(List<? extends Number> a) { put(a, first(a)); }

    // Nested.

    void justNested(List<List<String>> a) { var t = nested(a); }
    void nestedSubclass(List<ArrayList<String>> a) { nested(a); }
    void nestedWildcard(List<List<?>> a) { nested(a); }
    void nestedUpper(List<? extends List<String>> a) { nested(a); }
    void nestedText(List<String> a) { nested(a); }

    void justNestedOut(List<List<String>> a) { var t = nestedOut(a); }
    void nestedOutSubclass(List<ArrayList<String>> a) { var t = nestedOut(a); }
    void nestedOutWildcard(List<List<?>> a) { nestedOut(a); }
    void nestedOutUpperWildcard(List<? extends List<?>> a) { nestedOut(a); }
    void nestedOutUpper(List<? extends ArrayList<String>> a) { var t = nestedOut(a); }
    void nestedOutLower(List<? super List<String>> a) { nestedOut(a); }
    void nestedOutAny(List<?> a) { nestedOut(a); }

    void justDeepOut(List<List<Integer>> a) { var t = deepOut(a); }
    void deepOutWildcard(List<List<? extends Integer>> a) { var t = deepOut(a); }
    void deepOutLower(List<List<? super Integer>> a) { var t = deepOut(a); }
    void deepOutAny(List<List<?>> a) { var t = deepOut(a); }
    void deepOutUpper(List<? extends List<? extends Integer>> a) { var t = deepOut(a); }
    void deepOutText(List<String> a) { deepOut(a); }

    void justDeepIn(List<Collection<Integer>> a) { var t = deepIn(a); }
    void deepInSame(List<List<Integer>> a) { var t = deepIn(a); }
    void deepInSubclass(List<ArrayList<Integer>> a) { deepIn(a); }
    void deepInLower(List<? super Collection<Integer>> a) { var t = deepIn(a); }
    void deepInObjects(List<Object> a) { deepIn(a); }

    void justInOut(List<List<? super Integer>> a) { var t = inOut(a); }
    void inOutExact(List<List<Integer>> a) { var t = inOut(a); }
    void inOutUpper(List<List<? extends Integer>> a) { inOut(a); }
    void inOutAny(List<List<?>> a) { inOut(a); }

    // Wildcards that have to be the same.

    void justSameUpper(List<List<? extends Number>> a) { var t = sameUpper(a); }
    void sameUpperExact(List<List<Number>> a) { sameUpper(a); }
    void sameUpperLower(List<List<? super Number>> a) { sameUpper(a); }
    void sameUpperAny(List<List<?>> a) { sameUpper(a); }
    void sameUpperNested(List<List<? extends List<String>>> a) { var t = sameUpper(a); }
    void justSameLower(List<List<? super Integer>> a) { var t = sameLower(a); }
    void sameLowerExact(List<List<Integer>> a) { sameLower(a); }
    void sameLowerUpper(List<List<? extends Integer>> a) { sameLower(a); }
    void sameLowerAny(List<List<?>> a) { sameLower(a); }
    void justSameListUpper(List<List<? extends List<String>>> a) { var t = sameListUpper(a); }
    void sameListUpperNot(List<List<? extends Set<String>>> a) { sameListUpper(a); }
    void sameListUpperSubclass(List<List<? extends ArrayList<String>>> a) { sameListUpper(a); }
    void sameListUpperVariable(List<List<? extends String>> a) { sameListUpper(a); }

    // What needs no inference beside what does.

    void justFixed(Map<String, List<Integer>> a) { var t = fixed(a); }
    void fixedOther(Map<Integer, List<Integer>> a) { fixed(a); }
    void fixedWildcard(Map<?, List<Integer>> a) { fixed(a); }
    void fixedUpper(Map<? extends String, List<Integer>> a) { fixed(a); }
    void justRange(Map<Integer, List<String>> a) { var t = range(a); }
    void rangeUpper(Map<? extends Integer, List<String>> a) { var t = range(a); }
    void rangeOther(Map<String, List<String>> a) { range(a); }
    void rangeAny(Map<?, List<String>> a) { range(a); }
    void justFloor(Map<Number, List<String>> a) { var t = floor(a); }
    void floorLower(Map<? super Number, List<String>> a) { var t = floor(a); }
    void floorOther(Map<String, List<String>> a) { floor(a); }
    void floorUpper(Map<? extends Number, List<String>> a) { floor(a); }
    void justWild(Map<List<?>, List<String>> a) { var t = wild(a); }
    void wildOther(Map<List<String>, List<String>> a) { wild(a); }
    void wildUpper(Map<List<? extends Number>, List<String>> a) { wild(a); }
    void wildText(Map<String, List<String>> a) { wild(a); }
    void justSwapped(Map<String, Integer> a, Map<Integer, String> b) { swapped(a, b); }
    void swappedNot(Map<String, Integer> a, Map<String, Integer> b) { swapped(a, b); }

    // The variable of the caller has the name of that of the callee.

    <T> void itself(T a, List<T> b) { itself(b, listOf(b)); }
    <T> void itselfOther(T a, List<T> b) { itselfOther(b, b); }
    <T> void sameName(List<T> a, T b) { var t = put(a, b); }
    <T> void sameNameNot(List<T> a, Object b) { put(a, b); }

    <T> T first(List<T> a) { return null; }

    <T> T out(List<? extends T> a) { return null; }

    <T> T in(List<? super T> a) { return null; }

    <T> void copy(List<? super T> a, List<? extends T> b) {}

    <T> void alike(List<T> a, List<T> b) {}

    <T> T put(List<? super T> a, T b) { return null; }

    <T> T into(T a, List<T> b) { return null; }

    <T> T nested(List<List<T>> a) { return null; }

    <T> T nestedOut(List<? extends List<T>> a) { return null; }

    <T> T deepOut(List<? extends List<? extends T>> a) { return null; }

    <T> T deepIn(List<? super List<T>> a) { return null; }

    <T> T inOut(List<? extends List<? super T>> a) { return null; }

    <T> T sameUpper(List<List<? extends T>> a) { return null; }

    <T> T sameLower(List<List<? super T>> a) { return null; }

    <T> T sameListUpper(List<List<? extends List<T>>> a) { return null; }

    <T> T fixed(Map<String, List<T>> a) { return null; }

    <T> T range(Map<? extends Number, List<T>> a) { return null; }

    <T> T floor(Map<? super Integer, List<T>> a) { return null; }

    <T> T wild(Map<List<?>, List<T>> a) { return null; }

    <A, B> void swapped(Map<A, B> a, Map<B, A> b) {}

    <T> List<T> listOf(T a) { return null; }

    void drop(Object a) {}
}
