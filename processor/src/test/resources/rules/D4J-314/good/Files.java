package rules.d4j314.good;

import io.github.defer4j.DeferScope;
import io.github.defer4j.SafeWrapper;

@SafeWrapper
public class Files {

    public int copy(String from, DeferScope scope) {
        scope.onSuccess(() -> log("read " + from));
        scope.onFailure(why -> log("kept " + from + ": " + why));
        return from.length();
    }

    void log(String line) {}
}
