package rules.d4j217.bad3;

import io.github.defer4j.Defer;

/** Without parentheses it is still a call. */
public class Jobs {
    @Defer("failure.printStackTrace") // ERROR: D4J-217
    public int run(String job) {
        return job.length();
    }
}
