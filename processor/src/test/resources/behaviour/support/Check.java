package behaviour.support;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Assertions without a test framework. */
public final class Check {
    private Check() {}

    /** Any code. */
    public interface Call {
        void run() throws Throwable;
    }

    public static void equal(Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }

    public static void same(Object expected, Object actual) {
        if (expected != actual) {
            throw new AssertionError("expected that very " + expected + " but was " + actual);
        }
    }

    public static void isTrue(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("not so: " + what);
        }
    }

    /** The call throws this very object, which carries just these, in this order, as suppressed. */
    public static void fails(Throwable expected, Call call, Throwable... suppressed) {
        Throwable thrown = thrown(call);
        if (thrown != expected) {
            throw new AssertionError("expected that very " + expected + " but was " + thrown, thrown);
        }
        suppressed(thrown, suppressed);
    }

    /** The call throws an object of just this class. */
    public static <X extends Throwable> X failsWith(Class<X> type, Call call) {
        Throwable thrown = thrown(call);
        if (thrown == null || thrown.getClass() != type) {
            throw new AssertionError("expected " + type + " but was " + thrown, thrown);
        }
        return type.cast(thrown);
    }

    public static void suppressed(Throwable failure, Throwable... expected) {
        Throwable[] actual = failure.getSuppressed();
        boolean same = actual.length == expected.length;
        for (int i = 0; same && i < actual.length; i++) {
            same = actual[i] == expected[i];
        }
        if (!same) {
            throw new AssertionError(failure + " should carry " + Arrays.toString(expected) + " but carries "
                    + Arrays.toString(actual));
        }
    }

    /** The flag is set; clears it. */
    public static void interrupted() {
        isTrue(Thread.interrupted(), "the interrupt flag is set");
    }

    public static void notInterrupted() {
        isTrue(!Thread.currentThread().isInterrupted(), "the interrupt flag is not set");
    }

    /** The only method of that name that the class itself has. */
    public static Method method(Class<?> type, String name) {
        List<Method> found = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .collect(Collectors.toList());
        if (found.size() != 1) {
            throw new AssertionError(type + " should have one method " + name + " but has " + found);
        }
        return found.get(0);
    }

    public static void declares(Class<?> type, String method, Type... exceptions) {
        equal(Arrays.asList(exceptions), Arrays.asList(method(type, method).getGenericExceptionTypes()));
    }

    private static Throwable thrown(Call call) {
        try {
            call.run();
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }
}
