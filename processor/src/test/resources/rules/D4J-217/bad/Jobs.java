package rules.d4j217.bad;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

public class Jobs {
    final List<String> log = new ArrayList<>();

    @Defer("log.add(failure.getMessage())") // ERROR: D4J-217
    public int run(String job) {
        return job.length();
    }
}
