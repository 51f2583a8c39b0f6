package rules.d4j404.bad4;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Defer(value = "flush()", quiet = true)
    @Recover(value = "none", on = {IllegalStateException.class, IOException.class}) // ERROR: D4J-404
    public int load(String name) {
        return name.length();
    }

    void flush() throws IOException {}

    int none() {
        return 0;
    }
}
