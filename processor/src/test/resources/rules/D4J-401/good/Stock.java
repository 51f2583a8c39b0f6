package rules.d4j401.good;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Recover("noStock")
    public int reserve(String sku) throws IOException {
        throw new IOException(sku);
    }

    @Recover("log")
    public void release(String sku) throws IOException {
        throw new IOException(sku);
    }

    int noStock(IOException why) {
        log(why);
        return 0;
    }

    void log(IOException why) {}
}
