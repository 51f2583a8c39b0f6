package rules.d4j418.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Retry;
import java.util.concurrent.CompletionStage;

public class Stock {

    @Defer("close()")
    @Retry("again") // ERROR: D4J-418
    public CompletionStage<Integer> reserve(CompletionStage<Integer> source) {
        return source;
    }

    boolean again(int attempt, Exception failure) {
        return attempt < 3;
    }

    void close() {}
}
