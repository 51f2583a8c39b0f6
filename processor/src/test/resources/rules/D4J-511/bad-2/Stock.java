package rules.d4j511.bad2;

import io.github.defer4j.DeferScope;
import io.github.defer4j.SafeWrapper;
import java.util.List;

@SafeWrapper
public class Stock {

    public int count(DeferScope scope, List<String> skus) {
        scope.onSuccess(() -> log("counted " + skus));
        return skus.size();
    }

    public int count(List<Integer> numbers, DeferScope scope) { // ERROR: D4J-511
        scope.onSuccess(() -> log("counted " + numbers));
        return numbers.size();
    }

    void log(String line) {}
}
