package rules.d4j316.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.util.concurrent.CompletionStage;

public class Meter {

    @Defer("record(result)")
    @Defer(value = "log(failure)", until = Until.RETURN)
    public CompletionStage<Integer> read(CompletionStage<Integer> source) {
        return source;
    }

    void record(int result) {}

    void log(Throwable failure) {}
}
