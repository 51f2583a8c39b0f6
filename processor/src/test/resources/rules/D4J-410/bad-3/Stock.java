package rules.d4j410.bad3;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Recover("noStock")
    public int reserve(String sku) throws IOException {
        throw new IOException(sku);
    }

    @Recover // ERROR: D4J-410
    int noStock(IOException why) {
        return 0;
    }
}
