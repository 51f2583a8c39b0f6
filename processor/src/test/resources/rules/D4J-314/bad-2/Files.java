package rules.d4j314.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;

public class Files {

    @Defer("log(from)")
    static int copy(DeferScope reading, String from, DeferScope writing) { // ERROR: D4J-314
        return from.length();
    }

    static void log(String line) {}
}
