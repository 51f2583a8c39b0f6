package rules.d4j406.bad4;

import io.github.defer4j.Retry;
import java.io.IOException;

public class Stock {
    @Retry(value = "again", except = IllegalStateException.class) // ERROR: D4J-406
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    boolean again(IOException why) {
        return false;
    }
}
