package rules.d4j403.bad5;

import io.github.defer4j.Retry;
import java.io.IOException;

public class Stock {
    @Retry(value = "again", on = {IOException.class, IOException.class}) // ERROR: D4J-403
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
