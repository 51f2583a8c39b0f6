package rules.d4j404.bad9;

import io.github.defer4j.Recover;
import io.github.defer4j.Retry;
import java.io.IOException;

/** Recovered inside, so no attempt fails with it. */
public class Stock {
    @Recover(value = "none", inside = true)
    @Retry(value = "again", on = IOException.class) // ERROR: D4J-404
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    int none(IOException why) {
        return 0;
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
