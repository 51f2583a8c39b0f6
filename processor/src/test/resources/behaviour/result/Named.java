package behaviour.result;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

/** Names that mean something in a wrapper are free to be used. */
public class Named {
    final Trace trace;
    int result = 1;
    int failure = 2;

    public Named(Trace trace) {
        this.trace = trace;
    }

    /** In strings {@code result} is what the method returns, whatever else is called so. */
    @Defer("seen(result, delegate, later)")
    public int parameters(int result, int failure, int later, int passing, int dropped, int delegate) {
        trace.at("body " + result + failure + later + passing + dropped + delegate);
        return 100;
    }

    @Defer(value = "seen(result, Objects, Unwind)", quiet = true)
    @Recover("rescue")
    public int types(int Objects, int Unwind, int Throwable) {
        trace.at("body");
        return Objects + Unwind + Throwable;
    }

    /** Without a result, the name is free. */
    @Defer("one(result)")
    public void field() {
        result = 50;
        trace.at("body");
    }

    @Defer("one(this.result)")
    public int fieldOfThis() {
        result = 50;
        trace.at("body");
        return 3;
    }

    void seen(int result, int second, int third) {
        trace.at("seen " + result + " " + second + " " + third);
    }

    void one(int value) {
        trace.at("one " + value);
    }

    int rescue(Exception why) {
        return -1;
    }
}
