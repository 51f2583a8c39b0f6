package inference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arrays, primitives, null and raw types (JLS 18.2.2, 18.2.3). */
@SuppressWarnings("rawtypes")
public class Values {

    // Arrays.

    void justArray(String[] a) { var t = array(a); }
    void arrayOfPrimitives(int[] a) { array(a); }
    void arrayOfArrays(int[][] a) { var t = array(a); }
    void arrayOfLists(List<String>[] a) { var t = array(a); }
    void arrayNot(String a) { array(a); }
    void arrayOfList(List<String> a) { array(a); }
    <U extends Number> void arrayOfVariable(U[] a) { var t = array(a); }
    void arrayAsValue(int[] a) { var t = same(a); }
    void justGrid(String[][] a) { var t = grid(a); }
    void gridTooFlat(String[] a) { grid(a); }
    void gridOfPrimitives(int[][] a) { grid(a); }
    void gridDeeper(int[][][] a) { var t = grid(a); }
    void justLists(List<String>[] a) { var t = lists(a); }
    void listsOfSubclass(ArrayList<String>[] a) { var t = lists(a); }
    void listsOfText(String[] a) { lists(a); }
    void listsOfPrimitives(int[] a) { lists(a); }
    void listsRaw(List[] a) { var t = lists(a); }
    void listsWild(List<?>[] a) { lists(a); }
    void justWildLists(List<? extends Number>[] a) { var t = wildLists(a); }
    void wildListsExact(List<Integer>[] a) { var t = wildLists(a); }
    void justListOfArrays(List<String[]> a) { var t = listOfArrays(a); }
    void listOfGrids(List<int[][]> a) { var t = listOfArrays(a); }
    void listOfPrimitiveArrays(List<int[]> a) { listOfArrays(a); }
    void listOfNoArrays(List<String> a) { listOfArrays(a); }
    void listOfLists(List<List<String>> a) { listOfArrays(a); }
    void justOutOfArrays(List<Integer[]> a) { var t = outOfArrays(a); }
    void outOfPrimitiveArrays(List<int[]> a) { outOfArrays(a); }
    void outOfUpperArrays(List<? extends Integer[]> a) { var t = outOfArrays(a); }
    void justFill(Object[] a, String b) { var t = fill(a, b); }
    void fillWider(String[] a, CharSequence b) { var t = fill(a, b); }
    void fillBoxed(Integer[] a) { var t = fill(a, 5); }
    void fillPrimitives(int[] a) { fill(a, 5); }
    void keepArray(List<String[]> a, String[] b) { var t = keep(a, b); }
    void keepNarrower(List<Object[]> a, String[] b) { var t = keep(a, b); }
    void keepWider(List<String[]> a, Object[] b) { keep(a, b); }
    void keepPrimitives(List<int[]> a, int[] b) { var t = keep(a, b); }
    void keepOther(List<int[]> a, long[] b) { keep(a, b); }
    void justCopyable(int[] a) { var t = copyable(a); }
    void copyableNot(String a) { copyable(a); }
    void comparableArray(String[] a) { compare(a); }
    void bounded(Integer[] a) { var t = numbers(a); }
    void boundedNot(String[] a) { numbers(a); }
    void boundedPrimitives(int[] a) { numbers(a); }

    // Variable arity.

    void none() { several(); }
    void one(String a) { var t = several(a); }
    void moreOfOne(String a) { var t = several(a, a); }
    void two(Integer a, Number b) { var t = several(a, b); }
    void boxedMany() { var t = several(1, 2, 3); }
    void asArray(String[] a) { var t = several(a); }
    void asPrimitiveArray(int[] a) { var t = several(a); }
    void severalAndFixed(List<String> a) { var t = after(a, "x", "y"); }
    void severalAndFixedOther(List<String> a) { after(a, "x", 5); }
    void fixedOnly(List<String> a) { var t = after(a); }
    void tooFew() { after(); }
    void justSeveralLists(List<String> a, ArrayList<String> b) { var t = severalLists(a, b); }
    void severalListsOther(List<String> a, List<Integer> b) { severalLists(a, b); }

    // Primitives.

    void box() { var t = same(5); }
    void boxLong() { var t = same(5L); }
    void boxChar() { var t = same('x'); }
    void boxBoolean() { var t = same(true); }
    void boxFor(List<Integer> a) { var t = both(5, a); }
    void boxForOther(List<Long> a) { both(5, a); }
    void boxForWider(List<Number> a) { var t = both(5, a); }
    void primitiveForList() { first(5); }
    void primitiveForArray() { array(5); }
    void compareBoxes() { var t = larger(1, 2); }
    void compareUnlike() { larger(1, 2L); }
    void unboxSame() { integer(same(5)); }
    void unboxWider() { wide(same(5)); }
    void unboxNarrower() { integer(same(5L)); }
    void unboxText() { integer(same("x")); }
    void unboxElement(List<Integer> a) { integer(first(a)); }
    void unboxElementWider(List<Integer> a) { wide(first(a)); }
    void unboxElementOther(List<String> a) { integer(first(a)); }
    void unboxElementObject(List<Object> a) { integer(first(a)); }
    void unboxUpper(List<? extends Integer> a) { integer(first(a)); }
    void unboxUnknown() { integer(make()); }
    void unboxNumber() { integer(number()); }
    void unboxNumberWide() { wide(number()); }
    void unboxList() { integer(listOf(5)); }
    void unboxArrayElement(Integer[] a) { wide(array(a)); }
    void unboxEither() { integer(either(1, 2)); }
    void unboxEitherUnlike() { integer(either(1, "x")); }
    void unboxFlag() { flag(make()); }
    void unboxFlagOfNumber() { flag(same(5)); }
    void unboxEitherLong() { integer(either(1, 2L)); }
    void unboxEitherWide() { wide(either(1, 2L)); }
    void unboxBounded() { wide(boundedBy()); }
    void unboxBoundedNarrower() { flag(boundedBy()); }
    void toObject() { object(same(5)); }
    void toNumber() { object(number()); }

    // Null.

    void nothing() { var t = same(null); }
    void nothingAndText(String a) { var t = either(null, a); }
    void nothingAndBox() { var t = either(null, 5); }
    void nothingForList() { first(null); }
    void nothingForArray() { array(null); }
    void nothingForBounded() { var t = numberOf(null); }
    void nothingNested() { var t = listOf(null); }
    void nothingForPrimitive() { integer(null); }
    void nothingForNumber() { integer(same(null)); }

    // Raw types.

    void raw(List a) { var t = first(a); }
    void rawSubclass(ArrayList a) { var t = first(a); }
    void rawOther(Set a) { first(a); }
    void rawAsValue(List a) { var t = same(a); }
    void rawOut(List a) { var t = out(a); }
    void rawForWildcard(List a) { size(a); }
    void rawInside(List<List> a) { nested(a); }
    void rawInsideOut(List<List> a) { nestedOut(a); }
    void rawWanted(List<String> a) { var t = rawOnly(a); }
    void rawBound(List a) { var t = texts(a); }
    void rawAndMore(List a, String b) { addTo(a, b); }
    void rawResult(List a) { needTexts(listFrom(a)); }
    void rawNested(List a) { var t = first(listFrom(a)); }
    void rawMap(Map a) { var t = key(a); }

    <T> T array(T[] a) { return null; }

    <T> T grid(T[][] a) { return null; }

    <T> T lists(List<T>[] a) { return null; }

    <T> T wildLists(List<? extends T>[] a) { return null; }

    <T> T listOfArrays(List<T[]> a) { return null; }

    <T> T outOfArrays(List<? extends T[]> a) { return null; }

    <T> T fill(T[] a, T b) { return null; }

    <T> T keep(List<T> a, T b) { return null; }

    <T extends Cloneable & Serializable> T copyable(T a) { return null; }

    <T> void compare(Comparable<T> a) {}

    <T extends Number> T numbers(T[] a) { return null; }

    @SafeVarargs
    final <T> T several(T... a) { return null; }

    @SafeVarargs
    final <T> T after(List<T> a, T... b) { return null; }

    @SafeVarargs
    final <T> T severalLists(List<T>... a) { return null; }

    <T> T same(T a) { return a; }

    <T> T both(T a, List<T> b) { return a; }

    <T> T either(T a, T b) { return a; }

    <T> T first(List<T> a) { return null; }

    <T> T out(List<? extends T> a) { return null; }

    <T> T nested(List<List<T>> a) { return null; }

    <T> T nestedOut(List<? extends List<T>> a) { return null; }

    <T extends Comparable<T>> T larger(T a, T b) { return a; }

    <T> T make() { return null; }

    <N extends Number> N number() { return null; }

    <N extends Number> N numberOf(N a) { return null; }

    <I extends Integer> I boundedBy() { return null; }

    <T> List<T> listOf(T a) { return null; }

    <T> List<T> listFrom(List<T> a) { return null; }

    <T> T rawOnly(List a) { return null; }

    <L extends List<String>> L texts(L a) { return null; }

    <T> T addTo(List<T> a, T b) { return null; }

    <K> K key(Map<K, ?> a) { return null; }

    void needTexts(List<String> a) {}

    void size(List<?> a) {}

    void integer(int a) {}

    void wide(long a) {}

    void flag(boolean a) {}

    void object(Object a) {}

    void drop(Object a) {}
}
