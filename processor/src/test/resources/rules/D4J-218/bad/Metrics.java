package rules.d4j218.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

public class Metrics {
    private long bad;

    @Defer(value = "failed(failure)", on = Exit.SUCCESS) // ERROR: D4J-218
    public int measure(String what) {
        return what.length();
    }

    void failed(Throwable failure) {
        bad += failure.getStackTrace().length;
    }
}
