package rules.d4j406.bad2;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Recover(value = "none", except = StackOverflowError.class) // ERROR: D4J-406
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    int none(IOException why) {
        return 0;
    }
}
