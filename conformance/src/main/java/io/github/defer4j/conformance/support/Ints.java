package io.github.defer4j.conformance.support;

/** Arithmetic for the strings of marks, which have no operators, and the faults of the language. */
public final class Ints {
    private static final int[] NINE = new int[9];

    private Ints() {}

    public static int add(int left, int right) {
        return left + right;
    }

    public static int sub(int left, int right) {
        return left - right;
    }

    public static int div(int left, int right) {
        return left / right;
    }

    /** Divides by zero. */
    public static int divide(int x) {
        return x / NINE[0];
    }

    /** Follows null. */
    public static int follow(Vars nothing) {
        return nothing.x;
    }

    /** Leaves the bounds of an array. */
    public static int index() {
        return NINE[NINE.length + NINE[0]];
    }
}
