package rules.d4j315.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;

public class Files {

    public int read(@Defer(acquire = "open()", value = "log(scope)") DeferScope scope, String name) { // ERROR: D4J-315
        return name.length();
    }

    DeferScope open() {
        return null;
    }

    void log(Object line) {}
}
