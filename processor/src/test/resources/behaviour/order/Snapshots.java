package behaviour.order;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Recover;
import java.util.Arrays;

/** The body changes every field; deferred calls see what was there when they were registered. */
public class Snapshots {
    /** A value with a name, and another one behind it. */
    static class Node {
        final Trace trace;
        final String name;
        Node next;
        Runnable onLock = () -> {};

        Node(Trace trace, String name) {
            this.trace = trace;
            this.name = name;
        }

        Node next() {
            trace.at("next of " + name);
            return next;
        }

        int size() {
            trace.at("size of " + name);
            return name.length();
        }

        void done(int level) {
            trace.at("done " + name + " " + level);
        }

        void lock() {
            trace.at("lock " + name);
            onLock.run();
        }

        void unlock() {
            trace.at("unlock " + name);
        }
    }

    static int shared = 10;

    final Trace trace;
    Node node;
    int level = 1;

    public Snapshots(Trace trace) {
        this.trace = trace;
        reset("old");
    }

    private void reset(String name) {
        node = new Node(trace, name);
        node.next = new Node(trace, name + "er");
    }

    private void change() {
        trace.at("body");
        reset("new");
        level += 100;
        shared += 100;
    }

    @Defer("seen(level)")
    @Defer("node.done(level)")
    @Defer("now()")
    public void fields() {
        change();
    }

    /** Arguments are bound by name to parameters; the field of that name means something else. */
    @Defer("written(level)")
    @Defer("named")
    public void bound(int level) {
        change();
    }

    @Defer("pair(tell(\"left\"), tell(\"right\"))")
    @Defer("node.next().done(level)")
    @Defer("node.next.done(node.next.size())")
    public void paths() {
        change();
    }

    /** A static field that is not final is read at registration too. */
    @Defer("seen(shared)")
    public void statics() {
        change();
    }

    /** What is unlocked is what was locked. */
    @Defer(acquire = "node.lock()", value = "node.unlock()")
    public void lock() {
        change();
    }

    /** An argument is read after the step's own acquire and before the next one. */
    @Defer(acquire = "raise()", value = "seen(level)")
    @Defer(acquire = "raise()", value = "seen(level)")
    public void between() {
        trace.at("body");
    }

    /** Only result and failure wait for the exit, also next to and around what does not. */
    @Defer("log(level, result, failure)")
    @Defer("log(level, twice(result), failure)")
    public int late() {
        change();
        return 7;
    }

    @Defer("many(level, shared)")
    public void varargs() {
        change();
    }

    /** An array is not copied, unless the mark does it. */
    @Defer("many(numbers)")
    @Defer("many(numbers.clone())")
    public void arrays(int... numbers) {
        trace.at("body");
        numbers[0] = 9;
    }

    /** A parameter is the caller's value, even if the body assigns it. */
    @Defer("seen(given)")
    public void parameter(int given) {
        given += 5;
        trace.at("body " + given);
    }

    @Defer("at(\"first\")")
    @Defer("seen(risky())")
    @Defer("at(\"third\")")
    public void failing() {
        trace.at("body");
    }

    /** The exit decides whether the call runs, not whether its arguments are read. */
    @Defer(value = "seen(tell(\"f\"))", on = Exit.FAILURE)
    @Defer(value = "seen(tell(\"s\"))", on = Exit.SUCCESS)
    public void unused() {
        change();
    }

    @Recover("rescue(level)")
    public int handler() {
        change();
        throw new IllegalStateException("down");
    }

    int rescue(int level) {
        return level;
    }

    void written(int value) {
        trace.at("written " + value);
    }

    void named(int level) {
        trace.at("named " + level);
    }

    void seen(int value) {
        trace.at("seen " + value);
    }

    void now() {
        trace.at("now " + level);
    }

    int tell(String what) {
        trace.at("tell " + what);
        return what.length();
    }

    void pair(int left, int right) {
        trace.at("pair " + left + " " + right);
    }

    void raise() {
        level++;
        trace.at("raise");
    }

    int twice(int value) {
        trace.at("twice " + value);
        return 2 * value;
    }

    void log(int level, int result, Throwable failure) {
        trace.at("log " + level + " " + result + " " + (failure == null ? "none" : failure.getMessage()));
    }

    void many(int... values) {
        trace.at("many " + Arrays.toString(values));
    }

    int risky() {
        trace.at("risky");
        return 0;
    }

    void at(String event) {
        trace.at(event);
    }
}
