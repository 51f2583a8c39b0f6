package rules.d4j218.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;

public class Metrics {
    private long good;
    private long bad;

    @Defer(value = "count(result)", on = Exit.SUCCESS)
    @Defer(value = "failed(failure)", on = Exit.FAILURE)
    public int measure(String what) {
        return what.length();
    }

    long balance() {
        return good - bad;
    }

    void count(int result) {
        good += result;
    }

    void failed(Throwable failure) {
        bad += failure.getStackTrace().length;
    }
}
