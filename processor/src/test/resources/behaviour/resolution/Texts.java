package behaviour.resolution;

import behaviour.support.Trace;
import io.github.defer4j.Defer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a generic call gives may be several types at once, which no variable can be declared to be. */
public class Texts {
    final Trace trace;

    public Texts(Trace trace) {
        this.trace = trace;
    }

    @Defer("characters(texts())")
    @Defer("serials(texts())")
    @Defer("order(text())")
    @Defer("serial(text())")
    @Defer("serials(index(), texts())")
    @Defer("array(textArray())")
    @Defer("several(text(), text())")
    @Defer("least(anything())")
    public void arguments() {
        trace.at("body");
    }

    @Defer("texts().add(null)")
    @Defer(acquire = "list = texts()", value = "characters(list)")
    @Defer(acquire = "one = text()", value = "serial(one)")
    public void variables() {
        trace.at("body");
    }

    public void acquired(
            @Defer(acquire = "text()", value = "order(one)") CharSequence one,
            @Defer(acquire = "texts()", value = "serials(all)") List<? extends Serializable> all) {
        trace.at("body");
    }

    static <T extends CharSequence & Serializable> List<T> texts() {
        return new ArrayList<>();
    }

    static <T extends Serializable & CharSequence> T text() {
        return null;
    }

    static <T extends CharSequence & Serializable> Map<String, List<T>> index() {
        return new HashMap<>();
    }

    static <T extends CharSequence & Serializable> T[] textArray() {
        return null;
    }

    static <T> T anything() {
        return null;
    }

    void characters(List<? extends CharSequence> given) {
        trace.at("characters " + given);
    }

    void serials(List<? extends Serializable> given) {
        trace.at("serials " + given);
    }

    void serials(Map<String, ? extends List<? extends Serializable>> given, List<?> more) {
        trace.at("serials " + given + more);
    }

    void order(CharSequence given) {
        trace.at("order " + given);
    }

    void serial(Serializable given) {
        trace.at("serial " + given);
    }

    void array(Serializable[] given) {
        trace.at("array " + Arrays.toString(given));
    }

    void several(CharSequence... given) {
        trace.at("several " + given.length);
    }

    <T extends Comparable<T>> void least(T given) {
        trace.at("least " + given);
    }
}
