package behaviour.token;

import behaviour.support.Resource;
import behaviour.support.Trace;
import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Tokens {
    final Trace trace;
    int clock;
    boolean absent;

    public Tokens(Trace trace) {
        this.trace = trace;
    }

    @Defer(acquire = "start = now()", value = "stop(start)")
    public int timed() {
        clock += 100;
        trace.at("body");
        return clock;
    }

    /** Each may use those before it. */
    @Defer(acquire = "one = now()", value = "stop(one)")
    @Defer(acquire = "two = after(one)", value = "between(one, two)")
    @Defer("stop(two)")
    @Defer(acquire = "between(one, two)", value = "stop(one)")
    public void chained(@Defer(acquire = "open(two)") Resource resource) {
        trace.at("body " + resource);
    }

    @Defer(acquire = "scope = enter(\"x\")", value = "scope.close()")
    public void object() {
        trace.at("body");
    }

    @Defer(acquire = "scope = enter(\"x\")", value = "scope.close()")
    @Defer("told(scope, failure)")
    public void nothing() {
        trace.at("body");
    }

    /** The token's own field of that name is another thing. */
    @Defer(acquire = "clock = after(clock)", value = "between(clock, this.clock)")
    public void hiding() {
        clock = 500;
        trace.at("body");
    }

    @Defer(acquire = "list = list(item)", value = "list.clear()")
    @Defer("first(list)")
    public <T> void generic(T item) {
        trace.at("body");
    }

    @Defer(acquire = "later = now()", value = "stop(later)")
    @Defer(acquire = "delegate = now()", value = "stop(delegate)")
    @Defer(acquire = "passing = now()", value = "stop(passing)")
    @Defer(acquire = "Unwind = now()", value = "stop(Unwind)")
    public void names() {
        trace.at("body");
    }

    @Defer(acquire = "entered = flag()", value = "leave(entered)")
    public void flags() {
        trace.at("body");
    }

    @Defer(acquire = "text = supplier.get()", value = "told(text, failure)")
    public void parameter(Supplier<? extends CharSequence> supplier) {
        trace.at("body");
    }

    @Defer(acquire = "start = System.nanoTime()", value = "elapsed(start)")
    public static long real() {
        return System.nanoTime();
    }

    static long lastStart;

    static void elapsed(long start) {
        lastStart = start;
    }

    int now() {
        trace.at("now");
        return ++clock;
    }

    int after(int time) {
        trace.at("after " + time);
        return time + 10;
    }

    void stop(int time) {
        trace.at("stop " + time);
    }

    void between(int one, int two) {
        trace.at("between " + one + " " + two);
    }

    Resource open(int number) {
        return new Resource(trace, "r" + number);
    }

    Resource enter(String name) {
        return absent ? null : new Resource(trace, name);
    }

    void told(Object token, Throwable failure) {
        trace.at("told " + token + " " + (failure == null ? "none" : failure.getMessage()));
    }

    <T> List<T> list(T item) {
        List<T> list = new ArrayList<>();
        list.add(item);
        return list;
    }

    void first(List<?> list) {
        trace.at("first " + list.get(0));
    }

    boolean flag() {
        return false;
    }

    void leave(boolean entered) {
        trace.at("leave " + entered);
    }
}
