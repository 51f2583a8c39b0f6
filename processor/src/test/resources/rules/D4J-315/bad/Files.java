package rules.d4j315.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;

public class Files {

    public int read(String name, @Defer DeferScope scope) { // ERROR: D4J-315
        scope.onSuccess(() -> log("read " + name));
        return name.length();
    }

    void log(String line) {}
}
