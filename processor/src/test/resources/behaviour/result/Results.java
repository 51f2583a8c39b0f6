package behaviour.result;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import java.util.Arrays;
import java.util.List;

/** Deferred calls that read the result, and some that change it. */
@SafeWrapper(imports = List.class)
public class Results {
    final Trace trace;
    int maximum = 10;

    public Results(Trace trace) {
        this.trace = trace;
    }

    @Defer("result = cap(result, maximum)")
    public int capped(int value) {
        maximum = 1000;
        trace.at("body");
        return value;
    }

    @Defer("cap(result, maximum)")
    public int plain(int value) {
        trace.at("body");
        return value;
    }

    /** Last registered, first applied. */
    @Defer("result = append(result, \"a\")")
    @Defer("seen(result)")
    @Defer("result = append(result, \"b\")")
    @Defer("append(result, \"c\")")
    public String several() {
        trace.at("body");
        return "body";
    }

    @Defer(value = "result = append(result, \"!\")", on = Exit.SUCCESS)
    @Defer(value = "seen(result)", on = Exit.FAILURE)
    public String onSuccess() {
        trace.at("body");
        return "body";
    }

    @Defer("seen(result)")
    @Defer(value = "result = append(result, \"!\")", quiet = true)
    public String quiet() {
        trace.at("body");
        return "body";
    }

    /** The result need not be read to be assigned. */
    @Defer("result = constant()")
    public int replaced() {
        trace.at("body");
        return 1;
    }

    @Defer("result = Math.max(result, other)")
    public static long widened(int other) {
        return 5;
    }

    @Defer("result = boxed(result)")
    public int unboxed() {
        return 20;
    }

    @Defer("result = List.copyOf(result)")
    public <T> List<T> generic(List<T> list) {
        return list;
    }

    @Defer("audit")
    public String byName(String sku) {
        trace.at("body");
        return "sold " + sku;
    }

    @Defer("audit(\"fixed\", result, failure)")
    @Recover("rescue")
    public String recovered() {
        trace.at("body");
        return "body";
    }

    @Defer("result = append(result, \"!\")")
    @Recover("rescue")
    public String recoveredAfter() {
        trace.at("body");
        return "body";
    }

    @Defer("result = append(result, \"!\")")
    @Recover(value = "rescue", inside = true)
    public String recoveredInside() {
        trace.at("body");
        return "body";
    }

    /** What the body returned, if it did. */
    @Defer("trace.at(\"give\")")
    @Recover("keep")
    public String keeping() {
        trace.at("body");
        return "body";
    }

    @Defer("trace.at(\"give\")")
    @Recover(value = "keep", inside = true)
    public String keepingInside() {
        trace.at("body");
        return "body";
    }

    /** In the place of variable arguments an array is all of them, as in Java; so is a null. */
    @Defer("many(result)")
    @Defer("many(null)")
    public String[] array() {
        return new String[] {"a", "b"};
    }

    /** A failure is one argument, also if there is none. */
    @Defer("many(failure)")
    @Defer("many(\"x\", failure)")
    public void variable() {}

    void many(Object... values) {
        trace.at("many " + Arrays.toString(values));
    }

    int cap(int value, int maximum) {
        trace.at("cap " + value + " " + maximum);
        return Math.min(value, maximum);
    }

    String append(String text, String more) {
        trace.at("append " + text + " " + more);
        return text + more;
    }

    void seen(Object value) {
        trace.at("seen " + value);
    }

    int constant() {
        return 42;
    }

    Integer boxed(int value) {
        return value + 1;
    }

    void audit(String sku, String result, Throwable failure) {
        trace.at("audit " + sku + " " + result + " " + (failure == null ? "none" : failure.getMessage()));
    }

    String rescue(IllegalStateException why) {
        trace.at("rescue " + why.getMessage());
        return "rescued";
    }

    String keep(String result, IllegalStateException why) {
        return "kept " + result;
    }
}
