package rules.d4j410.bad;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    public int reserve(String sku) throws IOException {
        throw new IOException(sku);
    }

    @Recover // ERROR: D4J-410
    public int noStock(IOException why, String sku) {
        return 0;
    }
}
