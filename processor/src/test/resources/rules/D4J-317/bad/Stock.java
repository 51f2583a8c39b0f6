package rules.d4j317.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Stock {
    final Lock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()") // WARNING: D4J-317
    public CompletionStage<Integer> reserve(CompletionStage<Integer> source) {
        return source;
    }
}
