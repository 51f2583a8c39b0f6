package io.github.defer4j.conformance.support;

import io.github.defer4j.Panic;
import java.util.ArrayList;
import java.util.List;

/** The trace of one program. */
public final class Log {
    private final List<String> lines = new ArrayList<>();
    private int open;

    public Log(int program) {
        lines.add("P " + program);
    }

    public List<String> lines() {
        return lines;
    }

    public void trace(String at, int a, int x, int r, int g) {
        lines.add("T " + at + " " + a + " " + x + " " + r + " " + g);
    }

    /** What an arg defer does at exit. */
    public void snapshot(String at, int first, int second) {
        lines.add("D " + at + " " + first + " " + second);
    }

    public void recovered(String at, Throwable failure) {
        lines.add("R " + at + " " + (failure == null ? "nil" : text(failure)));
    }

    /** What an acquire does when it is registered; its argument has not failed. */
    public int acquired(String at, int value) {
        lines.add("A " + at + " " + value);
        return value;
    }

    /** The variables of a call; whoever asks for them must close them. */
    public Vars vars() {
        open++;
        return new Vars(this);
    }

    /** The same for a method whose first line must precede what it acquires later. */
    public Vars enter(String at, int a, int g) {
        trace(at, a, 0, 0, g);
        return vars();
    }

    void closed() {
        open--;
    }

    /** A deferred panic. */
    public void raise(int value) {
        throw Panic.cheap(value);
    }

    /** A deferred panic. */
    public void raise(String value) {
        throw Panic.cheap(value);
    }

    public void end(int result, int g) {
        lines.add("END " + result + " g=" + g);
        checkOpen();
    }

    public void uncaught(Throwable failure, int g) {
        lines.add("UNCAUGHT " + text(failure) + " g=" + g);
        checkOpen();
    }

    private void checkOpen() {
        if (open != 0) {
            lines.add("LEAK " + open);
        }
    }

    private static String text(Throwable failure) {
        if (failure instanceof Panic panic) {
            return (panic.value() instanceof Integer ? "int:" : "str:") + panic.value();
        } else if (failure instanceof ArithmeticException) {
            return "rt:div";
        } else if (failure instanceof NullPointerException) {
            return "rt:nil";
        } else if (failure instanceof ArrayIndexOutOfBoundsException) {
            return "rt:idx";
        }
        return failure.toString();
    }
}
