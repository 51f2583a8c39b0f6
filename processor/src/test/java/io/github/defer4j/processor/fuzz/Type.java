package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Things.Cell;
import io.github.defer4j.processor.fuzz.Things.Disk;
import io.github.defer4j.processor.fuzz.Things.Gate;
import io.github.defer4j.processor.fuzz.Things.Pool;
import io.github.defer4j.processor.fuzz.Things.Res;
import java.util.List;

/** The types of random services. */
enum Type {
    VOID("void", void.class, ""),
    BOOLEAN("boolean", boolean.class, "true"),
    BYTE("byte", byte.class, "(byte) 2"),
    SHORT("short", short.class, "(short) 3"),
    CHAR("char", char.class, "'c'"),
    INT("int", int.class, "4"),
    LONG("long", long.class, "5L"),
    FLOAT("float", float.class, "6.5f"),
    DOUBLE("double", double.class, "7.5"),
    INTEGER("Integer", Integer.class, "8"),
    STRING("String", String.class, "\"s%s\""),
    OBJECT("Object", Object.class, "\"s%s\""),
    RES("Things.Res", Res.class, "new Things.Res(\"r%s\")"),
    /** Nested in the service. */
    OWN("Own", Res.class, "new Own(\"r%s\")"),
    DISK("Things.Disk", Disk.class, "new Things.Disk(\"d%s\")"),
    POOL("Things.Pool", Pool.class, "new Things.Pool(\"p%s\")"),
    LOCK("java.util.concurrent.locks.Lock", Gate.class, "new Things.Gate(\"g%s\")"),
    RUNNABLE("Runnable", Gate.class, "new Things.Gate(\"g%s\")"),
    CLOSEABLE("AutoCloseable", Gate.class, "new Things.Gate(\"g%s\")"),
    SUPPLIER("java.util.function.Supplier<Things.Res>", Cell.class, "new Things.Cell<>(\"c%s\", \"RES\")"),
    CALLABLE("java.util.concurrent.Callable<String>", Cell.class, "new Things.Cell<>(\"c%s\", \"STRING\")"),
    CONSUMER("java.util.function.Consumer<? super String>", Cell.class, "new Things.Cell<Object>(\"c%s\", \"VOID\")"),
    CELL("Things.Cell<String>", Cell.class, "new Things.Cell<>(\"c%s\", \"STRING\")"),
    CELL_OF_ANY("Things.Cell<? extends Things.Res>", Cell.class, "new Things.Cell<>(\"c%s\", \"RES\")"),
    LIST("java.util.List<String>", List.class, "java.util.List.of(\"l%s\")"),
    INTS("int[]", int[].class, "new int[] {1, 2}"),
    STRINGS("String[]", String[].class, "new String[] {\"a%s\"}"),
    OBJECTS("Object[]", Object[].class, "new Object[] {\"o%s\"}"),
    CLASS("Class<?>", Class.class, "Integer.class"),
    /** Of the service. */
    T("T", String.class, ""),
    CELL_OF_T("Things.Cell<T>", Cell.class, "new Things.Cell<>(\"c%s\", \"STRING\")"),
    /** Of the method, {@code U extends Comparable<U>}. */
    U("U", String.class, ""),
    US("U[]", String[].class, ""),
    /** What a generic method gives back. */
    SAME("V", Object.class, ""),
    THROWABLE("Throwable", Throwable.class, ""),
    EXCEPTION("Exception", Exception.class, ""),
    RUNTIME("RuntimeException", RuntimeException.class, ""),
    STATE("IllegalStateException", IllegalStateException.class, ""),
    IO("java.io.IOException", java.io.IOException.class, ""),
    NOT_FOUND("java.io.FileNotFoundException", java.io.FileNotFoundException.class, ""),
    TIMEOUT("java.util.concurrent.TimeoutException", java.util.concurrent.TimeoutException.class, ""),
    INTERRUPTED("InterruptedException", InterruptedException.class, ""),
    CANCELLATION(
            "java.util.concurrent.CancellationException", java.util.concurrent.CancellationException.class, ""),
    ARGUMENT("IllegalArgumentException", IllegalArgumentException.class, ""),
    ERROR("Error", Error.class, ""),
    ASSERTION("AssertionError", AssertionError.class, ""),
    LINKAGE("LinkageError", LinkageError.class, ""),
    OVERFLOW("StackOverflowError", StackOverflowError.class, "");

    private static final List<Type> NUMBERS = List.of(BYTE, SHORT, INT, LONG, FLOAT, DOUBLE);

    private final String source;
    private final Class<?> runtime;
    private final String initial;

    Type(String source, Class<?> runtime, String initial) {
        this.source = source;
        this.runtime = runtime;
        this.initial = initial;
    }

    String source() {
        return source;
    }

    Class<?> runtime() {
        return runtime;
    }

    /** An expression for a field of this name. */
    String initial(String name) {
        return String.format(initial, name);
    }

    boolean isReference() {
        return !runtime.isPrimitive();
    }

    boolean isThrowable() {
        return Throwable.class.isAssignableFrom(runtime);
    }

    boolean isChecked() {
        return isThrowable()
                && !RuntimeException.class.isAssignableFrom(runtime)
                && !Error.class.isAssignableFrom(runtime);
    }

    /** Subclass or the same; of exceptions. */
    boolean isA(Type wide) {
        return wide.runtime.isAssignableFrom(runtime);
    }

    /** Whether Java assigns a value of this type to the other, by what is certain; more may be allowed. */
    boolean fits(Type wanted) {
        if (this == wanted) {
            return true;
        }
        if (this == VOID || wanted == VOID) {
            return false;
        }
        if (wanted == OBJECT) {
            return true;
        }
        if (NUMBERS.contains(this) && NUMBERS.contains(wanted)) {
            return NUMBERS.indexOf(this) < NUMBERS.indexOf(wanted);
        }
        return this == CHAR && wanted == INT
                || this == INT && wanted == INTEGER
                || this == INTEGER && (wanted == INT || wanted == LONG)
                || this == OWN && wanted == RES
                || this == STRINGS && wanted == OBJECTS
                || isThrowable() && wanted.isThrowable() && isA(wanted);
    }

    /** The value number n that a call gives; T is String at run time. */
    Object made(int number, boolean nothing, Object... arguments) {
        return switch (this) {
            case VOID -> null;
            case SAME -> arguments[arguments.length - 1];
            case BOOLEAN -> !nothing;
            case BYTE -> (byte) number;
            case SHORT -> (short) number;
            case CHAR -> (char) ('a' + number % 26);
            case INT -> number;
            case LONG -> (long) number;
            case FLOAT -> number + 0.5f;
            case DOUBLE -> number + 0.25;
            default -> nothing ? null : reference(Integer.toString(number));
        };
    }

    /** A new value of a reference type, with a name that the trace shows. */
    Object reference(String name) {
        return switch (this) {
            case INTEGER -> 8;
            case STRING, OBJECT, T, U -> "s" + name;
            case RES, OWN -> new Res("r" + name);
            case DISK -> new Disk("d" + name);
            case POOL -> new Pool("p" + name);
            case LOCK, RUNNABLE, CLOSEABLE -> new Gate("g" + name);
            case SUPPLIER, CELL_OF_ANY -> new Cell<>("c" + name, "RES");
            case CONSUMER -> new Cell<>("c" + name, "VOID");
            case CALLABLE, CELL, CELL_OF_T -> new Cell<>("c" + name, "STRING");
            case LIST -> List.of("l" + name);
            case INTS -> new int[] {1, 2};
            case STRINGS, US -> new String[] {"a" + name};
            case OBJECTS -> new Object[] {"o" + name};
            case CLASS -> Integer.class;
            default -> throw new IllegalStateException(name());
        };
    }
}
