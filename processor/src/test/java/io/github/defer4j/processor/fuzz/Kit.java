package io.github.defer4j.processor.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What random services call, and what their interpreter calls in place of them: everything that happens passes
 * {@link #hit}, which writes it down and fails or gives null where the plan of the run says so.
 */
public final class Kit {

    /** Plan entries that are no exception. */
    static final String NOTHING = "nothing";

    private static final ThreadLocal<Run> CURRENT = new ThreadLocal<>();

    private Kit() {
    }

    /**
     * One run of one method.
     *
     * @param plan  what goes wrong, by the id of what is called: {@link #NOTHING} or an exception class
     * @param trace what happened
     */
    record Run(Map<String, Object> plan, List<String> trace, int[] made) {
        Run(Map<String, Object> plan) {
            this(plan, new ArrayList<>(), new int[1]);
        }

        int next() {
            return ++made[0];
        }
    }

    static void begin(Run run) {
        CURRENT.set(run);
    }

    /** The one thing that ever happens. The result is new, but for a generic method, which gives what it got. */
    @SuppressWarnings("unchecked")
    public static <R> R hit(String id, String type, Object... arguments) {
        Run run = CURRENT.get();
        run.trace().add(id + Arrays.stream(arguments).map(Kit::show).collect(Collectors.joining(", ", "(", ")")));
        int number = run.next();
        Object planned = run.plan().get(id);
        if (planned instanceof Class<?> failure) {
            raise(make(failure, id + "#" + number));
        }
        return (R) Type.valueOf(type).made(number, planned != null, arguments);
    }

    private static Throwable make(Class<?> failure, String message) {
        if (failure == AssertionError.class) {
            return new AssertionError(message);
        }
        try {
            return (Throwable) failure.getConstructor(String.class).newInstance(message);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static <X extends Throwable> void raise(Throwable failure) throws X {
        throw (X) failure;
    }

    /** A value as the trace has it, a failure with all that it carries. */
    static String show(Object value) {
        if (value instanceof Throwable failure) {
            return show(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        if (value instanceof Object[] array) {
            return Arrays.stream(array).map(Kit::show).toList().toString();
        }
        if (value instanceof int[] array) {
            return Arrays.toString(array);
        }
        return String.valueOf(value);
    }

    private static String show(Throwable failure, Set<Throwable> shown) {
        String name = failure.getClass().getSimpleName();
        if (!shown.add(failure)) {
            return name + " again";
        }
        // The JVM's own text tells of variables that only one of the two programs has.
        String text = failure instanceof NullPointerException ? name : name + ":" + failure.getMessage();
        List<String> carried = Arrays.stream(failure.getSuppressed()).map(each -> show(each, shown)).toList();
        return carried.isEmpty() ? text : text + carried;
    }
}
