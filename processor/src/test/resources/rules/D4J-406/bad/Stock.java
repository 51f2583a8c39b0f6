package rules.d4j406.bad;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Recover(value = "none", on = IOException.class, except = IllegalStateException.class) // ERROR: D4J-406
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    int none() {
        return 0;
    }
}
