package behaviour.wrapper;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import java.util.Arrays;
import java.util.List;

/** Methods of every kind, some of which are inherited or overridden below. */
public abstract class Base<K extends Comparable<K>> {
    final Trace trace;

    Base(Trace trace) {
        this.trace = trace;
    }

    @Defer("trace.at(\"base\")")
    public K marked(K key) {
        trace.at("marked " + key);
        return key;
    }

    @Defer("trace.at(\"base\")")
    public void overridden() {
        trace.at("overridden");
    }

    @Defer("trace.at(\"base\")")
    public void replaced() {
        trace.at("replaced");
    }

    public K unmarked(List<? extends K> keys) {
        trace.at("unmarked");
        return keys.get(0);
    }

    void packagePrivate() {
        trace.at("package-private");
    }

    protected void shielded() {
        trace.at("protected");
    }

    public final void last() {
        trace.at("final");
    }

    public synchronized void locked() {
        trace.at("synchronized");
    }

    public String many(String first, Object... more) {
        return first + Arrays.toString(more);
    }

    public String over(int value) {
        return "int";
    }

    public String over(Integer value) {
        return "Integer";
    }

    public String over(Object value) {
        return "Object";
    }

    public <T extends Comparable<? super T>> T max(T one, T other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    abstract int made();

    public static void plainStatic() {}

    private void hidden() {
        trace.at("private");
    }

    public void callsHidden() {
        hidden();
    }

    /** The variable is known here. */
    @SafeWrapper
    public static class Child extends Base<Integer> {
        public Child(Trace trace) {
            super(trace);
        }

        /** Without marks, for marks are not inherited by what overrides. */
        @Override
        public void overridden() {
            trace.at("child");
        }

        @Override
        @Defer("trace.at(\"own\")")
        public void replaced() {
            trace.at("child");
        }

        @Override
        int made() {
            return 5;
        }

        @Defer("note(made)")
        static int fixed(int made) {
            return made;
        }

        static int noted;

        static void note(int made) {
            noted = made;
        }
    }
}
