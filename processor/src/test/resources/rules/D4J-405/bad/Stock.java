package rules.d4j405.bad;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Recover(value = "none", on = IOException.class, except = IOException.class) // ERROR: D4J-405
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    int none() {
        return 0;
    }
}
