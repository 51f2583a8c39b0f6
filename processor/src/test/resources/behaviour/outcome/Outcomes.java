package behaviour.outcome;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** A failure becomes a value: Go's pair of value and error. */
public class Outcomes {
    final Trace trace;

    public Outcomes(Trace trace) {
        this.trace = trace;
    }

    @Recover
    public String text(String value) {
        trace.at("body");
        return value;
    }

    @Recover
    public int number() throws IOException {
        trace.at("body");
        return 7;
    }

    @Recover
    public void nothing() {
        trace.at("body");
    }

    @Recover
    public <T> List<T> generic(T one) {
        trace.at("body");
        return Collections.singletonList(one);
    }

    @Recover
    public int[] array() {
        trace.at("body");
        return new int[] {1};
    }

    @Defer(acquire = "trace.at(\"take\")", value = "trace.at(\"give\")")
    @Recover
    public boolean steps() {
        trace.at("body");
        return true;
    }

    @Defer("result = twice(result)")
    @Recover
    public int changed() {
        return 4;
    }

    @Recover(on = IOException.class)
    public String some() throws IOException {
        trace.at("body");
        return "body";
    }

    @Recover(on = {InterruptedException.class, OutOfMemoryError.class})
    public String reserved() throws InterruptedException {
        trace.at("body");
        return "body";
    }

    @Recover
    @Recover("rescue")
    public String both() throws IOException {
        trace.at("body");
        return "body";
    }

    @Recover
    @Recover("voidRescue")
    public void bothVoid() throws IOException {
        trace.at("body");
    }

    @Defer("trace.at(\"give\")")
    @Recover(value = "rescue", inside = true)
    @Recover
    public String inside() throws IOException {
        trace.at("body");
        return "body";
    }

    @Recover
    public static int parse(String text) {
        return Integer.parseInt(text);
    }

    int twice(int value) {
        return 2 * value;
    }

    String rescue(IOException why) {
        trace.at("rescue");
        return "rescued";
    }

    void voidRescue(IOException why) {
        trace.at("rescue");
    }
}
