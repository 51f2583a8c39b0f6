package rules.d4j416.bad;

import io.github.defer4j.Retry;
import java.io.IOException;

/** On the type and on a method. */
@Retry("again")
public class Stock {
    @Retry("onceMore") // ERROR: D4J-416
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    public int size() {
        return 1;
    }

    boolean again(int attempt) {
        return attempt < 3;
    }

    boolean onceMore(int attempt) {
        return attempt == 1;
    }
}
