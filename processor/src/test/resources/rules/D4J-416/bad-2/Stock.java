package rules.d4j416.bad2;

import io.github.defer4j.Retry;

/** In a composed annotation. */
public class Stock {
    @Patient(times = 2)
    @Retry("again") // ERROR: D4J-416
    public int size() {
        return 1;
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
