package rules.d4j217.bad2;

import io.github.defer4j.Defer;

/** The deferred call itself is one of the failure's. */
public class Jobs {
    @Defer("failure.printStackTrace()") // ERROR: D4J-217
    public int run(String job) {
        return job.length();
    }
}
