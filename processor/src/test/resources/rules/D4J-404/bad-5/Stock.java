package rules.d4j404.bad5;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Defer("flush()")
    @Recover(value = "none", on = IOException.class, inside = true) // ERROR: D4J-404
    public int load(String name) {
        return name.length();
    }

    void flush() throws IOException {}

    int none() {
        return 0;
    }
}
