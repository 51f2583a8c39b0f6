package rules.d4j418.bad2;

import io.github.defer4j.Retry;
import java.util.concurrent.CompletableFuture;

@Retry("again") // ERROR: D4J-418
public class Stock {

    public CompletableFuture<Integer> reserve(CompletableFuture<Integer> source) {
        return source;
    }

    public int count() {
        return 1;
    }

    boolean again(int attempt, Exception failure) {
        return attempt < 3;
    }
}
