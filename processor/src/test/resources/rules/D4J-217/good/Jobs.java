package rules.d4j217.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.util.ArrayList;
import java.util.List;

public class Jobs {
    final List<String> log = new ArrayList<>();

    @Defer(value = "log.add(failure.getMessage())", on = Exit.FAILURE)
    @Defer("note(failure)")
    public int run(String job) {
        return job.length();
    }

    void note(Throwable failure) {
        log.add(failure == null ? "done" : "failed");
    }
}
