package rules.d4j401.bad;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Recover("log") // ERROR: D4J-401
    public int reserve(String sku) throws IOException {
        throw new IOException(sku);
    }

    void log(IOException why) {}
}
