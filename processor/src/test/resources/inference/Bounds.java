package inference;

import io.github.defer4j.SafeWrapper;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Bounds of type parameters, also those that name themselves (JLS 18.1.3, 18.3), and wildcards under them. */
@SafeWrapper(imports = TimeUnit.class)
@SuppressWarnings("rawtypes")
public class Bounds {

    // Simple ones.

    void justNumber(Integer a) { var t = number(a); }
    void numberNot(String a) { number(a); }
    <U extends Number> void numberVariable(U a) { var t = number(a); }
    <U> void numberVariableNot(U a) { number(a); }
    <U extends Serializable & Comparable<U>> void numberIntersection(U a) { number(a); }
    void justNumbers(List<Integer> a) { var t = numbers(a); }
    void numbersNot(List<String> a) { numbers(a); }
    void numbersUpper(List<? extends Number> a) { var t = numbers(a); }
    void numbersLower(List<? super Number> a) { numbers(a); }
    void numbersAny(List<?> a) { numbers(a); }
    void justBoth(Integer a) { var t = both(a); }
    void bothNot(AtomicInteger a) { both(a); }
    void bothNeither(String a) { both(a); }
    void bothBoxed() { var t = both(5); }
    <U extends Number & Comparable<U>> void bothVariable(U a) { var t = both(a); }

    // Comparable.

    void justCompare(String a) { var t = compare(a); }
    void compareNot(Object a) { compare(a); }
    void compareInherited(Circle a) { var t = compare(a); }
    void compareRaw(Comparable a) { var t = compare(a); }
    void compareWild(Comparable<?> a) { compare(a); }
    void justCompareSuper(Circle a) { var t = compareSuper(a); }
    void compareSuperNot(Object a) { compareSuper(a); }
    void justCompareTwo(Circle a, Square b) { var t = compareTwo(a, b); }
    void compareTwoNot(String a, Integer b) { compareTwo(a, b); }
    void justSort(List<String> a) { sort(a); }
    void sortNot(List<Object> a) { sort(a); }
    void sortInherited(List<Circle> a) { sort(a); }
    void sortUpper(List<? extends String> a) { sort(a); }
    void sortAny(List<?> a) { sort(a); }
    void justSortSuper(List<Circle> a) { sortSuper(a); }
    void sortSuperUpper(List<? extends Circle> a) { sortSuper(a); }
    void sortSuperAny(List<?> a) { sortSuper(a); }
    void sortSuperLower(List<? super String> a) { sortSuper(a); }
    void sortSuperComparables(List<? extends Comparable<?>> a) { sortSuper(a); }
    void justMost(List<Circle> a) { var t = most(a); }
    void mostUpper(List<? extends Circle> a) { var t = most(a); }
    void mostNot(List<Object> a) { most(a); }
    <U extends Comparable<U>> void mostVariable(List<U> a) { var t = most(a); }
    <U extends Comparable<? super U>> void mostVariableSuper(List<? extends U> a) { var t = most(a); }
    <U> void mostVariableNot(List<U> a) { most(a); }

    // Enums and classes.

    void justConstant(TimeUnit a) { var t = constant(a); }
    void constantNot(String a) { constant(a); }
    void constantAny(Enum<?> a) { constant(a); }
    void justConstantOf(Class<TimeUnit> a) { var t = constantOf(a); }
    void constantOfNot(Class<String> a) { constantOf(a); }
    void constantOfAny(Class<?> a) { constantOf(a); }
    void constantOfEnums(Class<? extends Enum<?>> a) { constantOf(a); }
    void constantLiteral() { var t = constantOf(TimeUnit.class); }
    void constantLiteralNot() { constantOf(String.class); }
    void justNamed(Enum<TimeUnit> a) { var t = named(a); }
    void namedAny(Enum<?> a) { named(a); }
    <E extends Enum<E>> void constantVariable(Class<E> a) { var t = constantOf(a); }
    <E extends Enum<E>> void constantUpper(Class<? extends E> a) { constantOf(a); }

    // Builders.

    void justBuild(House a) { var t = build(a); }
    void buildRaw(Builder a) { var t = build(a); }
    void buildAny(Builder<?> a) { build(a); }
    void buildNot(String a) { build(a); }
    void justBuilt(Builder<House> a) { var t = built(a); }
    void builtAny(Builder<?> a) { built(a); }
    void builtUpper(Builder<? extends House> a) { built(a); }
    void justTree(Tree a) { var t = tree(a); }
    void treeNot(List<String> a) { tree(a); }
    void treeList(List<Tree> a) { tree(a); }

    // Bounds among type parameters.

    void justElement(ArrayList<String> a) { var t = element(a); }
    void elementUpper(List<? extends Number> a) { var t = element(a); }
    void elementNot(String a) { element(a); }
    void justElementOut(List<? extends Number> a) { var t = elementOut(a); }
    void justElementIs(List<String> a, String b) { var t = elementIs(a, b); }
    void elementIsNot(List<String> a, Object b) { elementIs(a, b); }
    void justBelow(Integer a, Number b) { var t = below(a, b); }
    void belowWider(Number a, Integer b) { var t = below(a, b); }
    void justBelowListed(Number a, List<Integer> b) { belowListed(a, b); }
    void belowListedFits(Integer a, List<Number> b) { var t = belowListed(a, b); }
    void justKeyed(List<String> a) { var t = keyed("x", a); }
    void keyedNot(List<Integer> a) { keyed("x", a); }
    void justChain(Circle a, List<Shape> b) { var t = chain(a, b); }
    void chainNot(Shape a, List<Circle> b) { chain(a, b); }

    // The bound that a class gives its own parameter.

    void boxAny(Box<?> a) { open(a); }
    void boxUpper(Box<? extends Integer> a) { var t = open(a); }
    void boxLower(Box<? super Integer> a) { open(a); }
    void boxInteger(Box<?> a) { openInteger(a); }
    void boxSerial(Box<?> a) { openSerial(a); }
    void boxSerialUpper(Box<? extends Serializable> a) { openSerial(a); }
    void boxCompare(Box<?> a) { openCompare(a); }
    void boxOut(Box<?> a, List<Number> b) { var t = pour(a, b); }
    void boxOutNot(Box<?> a, List<Integer> b) { pour(a, b); }
    void boxIn(Box<? super Integer> a) { var t = fill(a, 5); }
    void boxInNot(Box<? extends Number> a) { fill(a, 5); }
    void boxInAny(Box<?> a) { fill(a, 5); }
    void selfAny(Self<?> a) { self(a); }
    void selfUpper(Self<? extends Leaf> a) { self(a); }

    // What nothing is known of.

    void unknown() { var t = anyNumber(); }
    void unknownWanted() { needInteger(anyNumber()); }
    void unknownWantedNot() { needText(anyNumber()); }
    void unknownListWanted() { needTree(anyList()); }
    void unknownListWantedLists() { needLists(anyList()); }
    void unknownListWantedSame() { needTexts(anyList()); }
    void unknownVariableWanted() { needInteger(anyOther()); }
    void unknownArrayWanted() { needShape(anyNumber()); }
    void unknownInterface() { needText(anyChars()); }
    void unknownComparable() { needText(anyComparable()); }
    void unknownComparableNot() { needShape(anyComparable()); }
    void unknownComparableInherited() { needCircle(anyComparable()); }
    void unknownEnum() { needUnit(anyEnum()); }
    void unknownList() { var t = anyList(); }

    <N extends Number> N number(N a) { return a; }

    <N extends Number> N numbers(List<N> a) { return null; }

    <N extends Number & Comparable<N>> N both(N a) { return a; }

    <T extends Comparable<T>> T compare(T a) { return a; }

    <T extends Comparable<? super T>> T compareSuper(T a) { return a; }

    <T extends Comparable<T>> T compareTwo(T a, T b) { return a; }

    <T extends Comparable<T>> void sort(List<T> a) {}

    <T extends Comparable<? super T>> void sortSuper(List<T> a) {}

    <T extends Object & Comparable<? super T>> T most(Collection<? extends T> a) { return null; }

    <E extends Enum<E>> E constant(E a) { return a; }

    <E extends Enum<E>> E constantOf(Class<E> a) { return null; }

    <E extends Enum<E>> E named(Enum<E> a) { return null; }

    <B extends Builder<B>> B build(B a) { return a; }

    <B extends Builder<B>> B built(Builder<B> a) { return null; }

    <L extends List<L>> L tree(L a) { return a; }

    <T, L extends List<T>> T element(L a) { return null; }

    <T, L extends List<? extends T>> T elementOut(L a) { return null; }

    <L extends List<T>, T> T elementIs(L a, T b) { return b; }

    <A extends B, B> B below(A a, B b) { return b; }

    <A extends B, B> B belowListed(A a, List<B> b) { return null; }

    <K extends Comparable<K>, V extends List<K>> V keyed(K a, V b) { return b; }

    <A extends B, B extends C, C> C chain(A a, List<C> b) { return null; }

    <N extends Number> N open(Box<N> a) { return null; }

    <N extends Integer> N openInteger(Box<N> a) { return null; }

    <N extends Number & Serializable> void openSerial(Box<N> a) {}

    <N extends Number & Comparable<N>> void openCompare(Box<N> a) {}

    <N extends Number> N pour(Box<? extends N> a, List<N> b) { return null; }

    <N extends Number> N fill(Box<? super N> a, N b) { return b; }

    <S extends Self<S>> S self(Self<S> a) { return null; }

    <N extends Number> N anyNumber() { return null; }

    <A extends B, B extends Number> A anyOther() { return null; }

    <C extends CharSequence> C anyChars() { return null; }

    <T extends Comparable<T>> T anyComparable() { return null; }

    <E extends Enum<E>> E anyEnum() { return null; }

    <L extends List<String>> L anyList() { return null; }

    void needInteger(Integer a) {}

    void needText(String a) {}

    void needShape(Object[] a) {}

    void needCircle(Circle a) {}

    void needTree(Tree a) {}

    void needLists(Collection<List<String>> a) {}

    void needTexts(ArrayList<String> a) {}

    void needUnit(TimeUnit a) {}

    void drop(Object a) {}

    /** A parameter with a bound. */
    public static class Box<N extends Number> {}

    /** A parameter whose bound names the class. */
    public static class Self<S extends Self<S>> {}

    /** A class that is its own argument. */
    public static class Leaf extends Self<Leaf> {}

    /** A builder. */
    public static class Builder<B extends Builder<B>> {}

    /** One that is built. */
    public static class House extends Builder<House> {}

    /** A list of itself. */
    public static class Tree extends ArrayList<Tree> {
        private static final long serialVersionUID = 1;
    }

    /** Compared as what it extends. */
    public static class Shape implements Comparable<Shape> {
        @Override
        public int compareTo(Shape other) {
            return 0;
        }
    }

    /** A shape. */
    public static class Circle extends Shape {}

    /** Another. */
    public static class Square extends Shape {}
}
