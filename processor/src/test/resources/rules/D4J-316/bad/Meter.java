package rules.d4j316.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.util.concurrent.CompletionStage;

public class Meter {

    @Defer(value = "record(result)", until = Until.RETURN) // ERROR: D4J-316
    public CompletionStage<Integer> read(CompletionStage<Integer> source) {
        return source;
    }

    void record(int result) {}
}
