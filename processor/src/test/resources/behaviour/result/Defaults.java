package behaviour.result;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import java.util.Map;

/** What a deferred call sees of the result if there is none: the default value of its type, as in Go. */
public class Defaults {
    final Trace trace;

    public Defaults(Trace trace) {
        this.trace = trace;
    }

    @Defer("seen(result)")
    public boolean booleans() {
        trace.at("body");
        return true;
    }

    @Defer("seen(result)")
    public byte bytes() {
        trace.at("body");
        return 1;
    }

    @Defer("seen(result)")
    public short shorts() {
        trace.at("body");
        return 1;
    }

    @Defer("code(result)")
    public char chars() {
        trace.at("body");
        return 'a';
    }

    @Defer("seen(result)")
    public long longs() {
        trace.at("body");
        return 1;
    }

    @Defer("seen(result)")
    public float floats() {
        trace.at("body");
        return 1;
    }

    @Defer("seen(result)")
    public double doubles() {
        trace.at("body");
        return 1;
    }

    @Defer("seen(result)")
    public Integer boxes() {
        trace.at("body");
        return 1;
    }

    @Defer("seen(result)")
    public int[] arrays() {
        trace.at("body");
        return new int[0];
    }

    @Defer("seen(result)")
    public <T> Map<String, T> generics() {
        trace.at("body");
        return Map.of();
    }

    void seen(Object value) {
        trace.at("seen " + value);
    }

    void code(int value) {
        trace.at("seen " + value);
    }
}
