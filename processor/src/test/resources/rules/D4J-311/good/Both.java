package rules.d4j311.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.util.concurrent.CompletionStage;

@Defer(value = "log(\"type\")", until = Until.RETURN)
public class Both {

    @Timed
    public int now() {
        return 1;
    }

    @Timed
    public CompletionStage<Integer> later(CompletionStage<Integer> source) {
        return source;
    }

    void log(String what) {}
}
