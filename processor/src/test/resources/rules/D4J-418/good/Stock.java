package rules.d4j418.good;

import io.github.defer4j.Recover;
import io.github.defer4j.Retry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Stock {

    @Recover("fetched")
    public CompletionStage<Integer> reserve(CompletionStage<Integer> source) {
        return source;
    }

    CompletionStage<Integer> fetched(Exception why) {
        return CompletableFuture.supplyAsync(this::fetch);
    }

    @Retry("again")
    public int fetch() {
        return 1;
    }

    boolean again(int attempt, Exception failure) {
        return attempt < 3;
    }
}
