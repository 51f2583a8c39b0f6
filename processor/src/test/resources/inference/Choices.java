package inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which of several methods is chosen (JLS 15.12.2): each has a result of its own. */
@SuppressWarnings({"rawtypes", "overloads"})
public class Choices {
    final Raws raws = new Raws();

    void subtype(String a) { var t = plain(a); }
    void supertype(Object a) { var t = plain(a); }
    void nullIsSubtype() { var t = plain(null); }
    void classOrInterface(ArrayList<String> a) { var t = lists(a); }
    void interfaceOnly(Set<String> a) { var t = lists(a); }
    void primitive() { var t = sizes(5); }
    void primitiveLong() { var t = sizes(5L); }
    void primitiveChar() { var t = sizes('x'); }
    void primitiveDouble() { var t = sizes(5.0); }
    void box(Integer a) { var t = sizes(a); }
    void boxOther(Short a) { var t = sizes(a); }
    void many() { var t = sizes(1, 2); }
    void empty() { var t = sizes(); }
    void tie() { cross("x", "y"); }
    void tieBroken(Object a) { var t = cross("x", a); }
    void genericOrPlain(String a) { var t = generic(a); }
    void genericOrBounded(Integer a) { var t = bounded(a); }
    void genericOrBoundedNot(String a) { var t = bounded(a); }
    void justArgument(List<String> a) { var t = argument(a); }
    void argumentOther(List<Integer> a) { var t = argument(a); }
    void justDeeper(List<List<String>> a) { var t = deeper(a); }
    void flatter(List<String> a) { var t = deeper(a); }
    void justWild(List<Integer> a) { var t = wild(a); }
    void wildOther(List<String> a) { var t = wild(a); }
    void rawOrNot(List<String> a) { var t = raws.of(a); }
    void rawGiven(List a) { var t = raws.of(a); }
    void justNested() { var t = nested(listOf("x")); }
    void nestedNone() { nested(none()); }
    void variable(String a) { var t = vary(a); }
    void variableTwo(String a) { var t = vary(a, a); }
    void variableMixed(String a) { var t = vary(a, 5); }
    void variableArray(String[] a) { var t = vary(a); }
    void justVaryPrimitive() { var t = varyPrimitive(1, 2); }
    void varyPrimitiveWide() { var t = varyPrimitive(1L, 2); }
    void justVaryBox() { varyBox(1, 2); }
    void justVaryAfter() { var t = varyAfter("x", "y"); }
    void varyAfterOne() { var t = varyAfter("x"); }
    void varyAfterNone() { var t = varyAfter(); }
    void justVaryLonger() { varyLonger("x", "y", "z"); }
    void function(Function<String, Integer> a) { var t = made(a); }
    void supplier(Supplier<String> a) { var t = made(a); }
    void inherited(Deep a) { var t = a.get(); }
    void inheritedTwice(Twice a) { var t = a.get(); }
    <U extends Left & Right> void intersected(U a) { var t = a.get(); }
    <U extends Left & Right> void intersectedArgument(U a) { sides(a); }
    void arity() { plain("x", "y"); }
    void same(String a) { var t = shapes(a); }
    void sameArray(String[] a) { var t = shapes(a); }
    void sameGrid(int[][] a) { var t = shapes(a); }
    void samePrimitives(int[] a) { var t = shapes(a); }
    void justEqualTypes(List<String> a, List<String> b) { var t = equalTypes(a, b); }
    void equalTypesNot(List<String> a, List<Integer> b) { var t = equalTypes(a, b); }

    String plain(Object a) { return null; }

    Integer plain(String a) { return null; }

    String lists(Collection<?> a) { return null; }

    Integer lists(List<?> a) { return null; }

    Long lists(ArrayList<?> a) { return null; }

    Integer sizes(int a) { return null; }

    Long sizes(long a) { return null; }

    String sizes(Object a) { return null; }

    Character sizes(Integer a) { return null; }

    Boolean sizes(int... a) { return null; }

    String cross(Object a, String b) { return null; }

    Integer cross(String a, Object b) { return null; }

    <T> T[] generic(T a) { return null; }

    Integer generic(String a) { return null; }

    <T> T[] bounded(T a) { return null; }

    <N extends Number> N bounded(N a) { return null; }

    <T> Integer argument(List<T> a) { return null; }

    String argument(Collection<String> a) { return null; }

    <T> Integer deeper(List<T> a) { return null; }

    <T> String deeper(Collection<? extends List<T>> a) { return null; }

    Integer wild(List<?> a) { return null; }

    String wild(Collection<? extends Number> a) { return null; }

    Integer nested(List<String> a) { return null; }

    String nested(Set<String> a) { return null; }

    @SafeVarargs
    final <T> T[] vary(T... a) { return null; }

    Integer vary(String a) { return null; }

    Long vary(String a, Object b) { return null; }

    Integer varyPrimitive(int... a) { return null; }

    Long varyPrimitive(long... a) { return null; }

    Integer varyBox(int... a) { return null; }

    Long varyBox(Integer... a) { return null; }

    Integer varyAfter(Object... a) { return null; }

    Long varyAfter(String a, String... b) { return null; }

    Integer varyLonger(String a, String... b) { return null; }

    Long varyLonger(String a, String b, String... c) { return null; }

    Integer made(Function<?, ?> a) { return null; }

    Long made(Supplier<?> a) { return null; }

    <T> T shapes(T[] a) { return null; }

    <T> List<T> shapes(T a) { return null; }

    <T> T equalTypes(List<T> a, List<T> b) { return null; }

    <T> Integer equalTypes(Collection<? extends T> a, Collection<? extends T> b) { return null; }

    Integer sides(Left a) { return null; }

    String sides(Right a) { return null; }

    <T> List<T> listOf(T a) { return null; }

    <T> T none() { return null; }

    void drop(Object a) {}

    /** Raw or not. */
    public static class Raws {
        public Integer of(List a) { return null; }

        public String of(Collection<String> a) { return null; }
    }

    /** One of two. */
    public interface Left {
        Object get();
    }

    /** The other. */
    public interface Right {
        String get();
    }

    /** Both. */
    public interface Twice extends Left, Right {
        @Override
        String get();
    }

    /** A class that has it from above. */
    public abstract static class Middle implements Left {
        @Override
        public Integer get() {
            return 1;
        }
    }

    /** And from an interface. */
    public abstract static class Deep extends Middle implements Left {}
}
