package rules.d4j314.bad;

import io.github.defer4j.DeferScope;
import io.github.defer4j.SafeWrapper;

@SafeWrapper
public class Files {

    public int copy(String from, DeferScope reading, DeferScope writing) { // ERROR: D4J-314
        reading.onSuccess(() -> log("read " + from));
        writing.onFailure(why -> log("kept " + from));
        return from.length();
    }

    void log(String line) {}
}
