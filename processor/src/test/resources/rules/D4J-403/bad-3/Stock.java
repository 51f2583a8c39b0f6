package rules.d4j403.bad3;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Recover(value = "missing", on = {IOException.class, IOException.class}) // ERROR: D4J-403
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    int missing() {
        return 0;
    }
}
