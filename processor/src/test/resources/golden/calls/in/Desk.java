package golden.calls;

import golden.calls.plain.Settings;
import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What is named and which method is chosen: overloads have different results, which the tokens show. */
@SafeWrapper(imports = {TimeUnit.class, Map.class, Settings.class})
@SuppressWarnings("rawtypes")
public class Desk {
    final Tray tray = new Tray();
    final List loose = new ArrayList();
    static final int LIMIT = 5;
    int[] sizes = {1, 2};
    Object failures;
    AutoCloseable result;

    /** A nested type has a constant, a method and a type of its own. */
    public static class Tray {
        static final String TOP = "top";
        Tray below;
        String[] labels;

        public static class Label {
            static final String RED = "red";

            static String mark(String text) {
                return text;
            }
        }

        Tray below() {
            return below;
        }

        void clear() {}
    }

    /** Sees what is around it. */
    public static class Drawer {
        @Defer("drop(Tray.TOP)")
        public void constantOfSibling() {}

        @Defer("drop(Desk.LIMIT)")
        public void constantOfOuter() {}

        @Defer("drop(Drawer.Part.SIZE)")
        public void constantOfOwn() {}

        /** Its own. */
        static class Part {
            static final int SIZE = 1;
        }

        void drop(Object value) {}
    }

    // Phases: exact, boxed, any number.

    @Defer(acquire = "t = put(5)", value = "drop(t)")
    public void exactBeforeBoxed() {}

    @Defer(acquire = "t = put(size)", value = "drop(t)")
    public void boxedIsExact(Integer size) {}

    @Defer(acquire = "t = box(5)", value = "drop(t)")
    public void boxing() {}

    @Defer(acquire = "t = unbox(size)", value = "drop(t)")
    public void unboxing(Integer size) {}

    @Defer(acquire = "t = wide('c')", value = "drop(t)")
    public void narrowestPrimitive() {}

    @Defer(acquire = "t = show(text)", value = "drop(t)")
    public void narrowestClass(String text) {}

    @Defer(acquire = "t = show(null)", value = "drop(t)")
    public void narrowestForNull() {}

    @Defer(acquire = "t = all(list)", value = "drop(t)")
    public void narrowestOfGenerics(List<String> list) {}

    @Defer(acquire = "t = kind(text)", value = "drop(t)")
    public void narrowestBound(String text) {}

    @Defer(acquire = "t = kind(any)", value = "drop(t)")
    public void widerBound(Object any) {}

    @Defer(acquire = "t = one(text)", value = "drop(t)")
    public void fixedBeforeVarargs(String text) {}

    @Defer(acquire = "t = one(text, text)", value = "drop(t)")
    public void varargsOfTwo(String text) {}

    @Defer(acquire = "t = one()", value = "drop(t)")
    public void varargsOfNone() {}

    @Defer(acquire = "t = most()", value = "drop(t)")
    public void narrowestOfNone() {}

    @Defer(acquire = "t = most(5)", value = "drop(t)")
    public void narrowestOfBoxed() {}

    @Defer("join(texts)")
    public void wholeArray(String[] texts) {}

    @Defer("join(null)")
    public void noArray() {}

    @Defer("format(text)")
    public void varargsLeftOut(String text) {}

    @Defer("format(text, 1, 'c', text)")
    public void varargsOfSeveralTypes(String text) {}

    @Defer("count(1, 2L)")
    public void varargsOfPrimitives() {}

    @Defer(value = "note(failure)")
    public void onlyOneTakesTheFailure() {}

    @Defer(value = "report(failure)")
    public void twoTakeTheFailure() {}

    // What is not checked is said once.

    @Defer("keep(loose)")
    public void rawArgument() {}

    @Defer("loose.add(text)")
    public void rawReceiver(String text) {}

    @Defer("loose.size()")
    public void rawReceiverWithoutArgument() {}

    @Defer("keep(null)")
    public void nullArgument() {}

    @Defer("keepAny(loose)")
    public void rawForWildcard() {}

    // Names: types, constants, fields, arrays.

    @Defer("tray.below.below().clear()")
    public void path() {}

    @Defer("drop(Tray.TOP)")
    public void constantOfNestedType() {}

    @Defer("drop(Tray.Label.RED)")
    public void constantOfNestedTwice() {}

    @Defer("Tray.Label.mark(text)")
    public void methodOfNestedTwice(String text) {}

    @Defer("drop(Desk.LIMIT)")
    public void constantOfItself() {}

    @Defer("drop(LIMIT)")
    public void constantBare() {}

    @Defer("drop(sizes.length)")
    public void length() {}

    @Defer("drop(names.length)")
    public void lengthOfParameter(String[] names) {}

    @Defer("drop(sizes.hashCode())")
    public void methodOfArray() {}

    @Defer("drop(TimeUnit.SECONDS)")
    public void imported() {}

    @Defer("drop(java.util.concurrent.TimeUnit.DAYS.toMillis(1L))")
    public void fullName() {}

    @Defer("java.util.Objects.hash(names)")
    public void methodByFullName(Object[] names) {}

    @Defer("drop(Math.abs(LIMIT))")
    public void ofJavaLang() {}

    @Defer("drop(Near.HERE)")
    public void ofThePackage() {}

    @Defer("need(Tray.Label.class)")
    public void nestedClassLiteral() {}

    @Defer("need(java.util.Map.Entry.class)")
    public void nestedClassLiteralByFullName() {}

    @Defer("need(Map.Entry.class)")
    public void nestedClassLiteralOfImport() {}

    @Defer("need(String.class)")
    public void classLiteral() {}

    @Defer("drop(Settings.NAME)")
    public void inheritedConstantOfHiddenClass() {}

    @Defer("Settings.load()")
    public void inheritedMethodOfHiddenClass() {}

    @Defer("this.tray.clear()")
    public void explicitThis() {}

    @Defer("result.close()")
    public void fieldCalledResult() throws Exception {}

    @Defer("drop(failure)")
    public void parameterIsNoFailure(String failure) {}

    @Defer("end.end()")
    public <E extends Tray & Ends> void intersection(E end) {}

    @Defer("drop(size)")
    public void parameterBeforeField(int size) {}

    public void namedOnceMore(@Defer(acquire = "other = tray.below()", value = "other.clear()") Tray other) {}

    // What null skips.

    @Defer("drop(other)")
    public void guarded(@Defer("other.below.clear()") Tray other) {}

    public void guardedCall(@Defer("other.below().clear()") Tray other) {}

    public void notGuarded(@Defer("drop(other.below())") Tray other) {}

    @Defer(acquire = "t = tray.below()", value = "t.below.clear()")
    public void guardedToken(Tray other) {}

    @Defer("drop(tray.below().labels.length)")
    public void lengthOfCall() {}

    // Parameters by name.

    @Defer("named")
    public void byName(String text, int size) {}

    @Defer("pair")
    public void byNameOfOneType(String text) {}

    @Defer("several")
    public void byNameOfTwo(String text, List<String> list) {}

    @Defer("closing")
    public int byNameWithResult(String text) {
        return 0;
    }

    @Defer("failing")
    public void byNameWithFailure(String text) {}

    @Defer("explain")
    public void byNameOfThrowables(IllegalStateException earlier) {}

    void named(int size, String text) {}

    void pair(CharSequence text) {}

    String pair(String text) {
        return text;
    }

    void several(Collection<String> list) {}

    void several(List<String> list) {}

    void closing(String text, int result) {}

    void failing(Throwable why, String text) {}

    void explain(IllegalStateException earlier, Throwable failure) {}

    long put(long value) {
        return value;
    }

    Integer put(Integer value) {
        return value;
    }

    Integer box(Integer value) {
        return value;
    }

    int unbox(int value) {
        return value;
    }

    long wide(long value) {
        return value;
    }

    int wide(int value) {
        return value;
    }

    double wide(double value) {
        return value;
    }

    CharSequence show(CharSequence text) {
        return text;
    }

    String show(String text) {
        return text;
    }

    Collection<String> all(Collection<String> values) {
        return values;
    }

    List<String> all(List<String> values) {
        return values;
    }

    <T> String kind(T value) {
        return "any";
    }

    <T extends Comparable<T>> Integer kind(T value) {
        return 0;
    }

    String one(String only) {
        return only;
    }

    Integer one(String... all) {
        return all.length;
    }

    Object most(Number... values) {
        return values;
    }

    Integer[] most(Integer... values) {
        return values;
    }

    void join(String... parts) {}

    void format(String format, Object... values) {}

    void count(long... values) {}

    void note(Throwable why) {}

    void note(Throwable why, String text) {}

    void report(Throwable why) {}

    void report(Serializable why) {}

    void keep(List<String> texts) {}

    void keepAny(List<?> texts) {}

    void need(Class<?> type) {}

    void drop(Object value) {}
}
