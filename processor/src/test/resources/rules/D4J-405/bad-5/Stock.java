package rules.d4j405.bad5;

import io.github.defer4j.Retry;
import java.io.IOException;

public class Stock {
    @Retry(value = "again", except = Exception.class) // ERROR: D4J-405
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    boolean again(IOException why) {
        return false;
    }
}
