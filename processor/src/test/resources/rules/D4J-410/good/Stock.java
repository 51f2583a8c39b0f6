package rules.d4j410.good;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Recover("noStock")
    public int reserve(String sku) throws IOException {
        throw new IOException(sku);
    }

    int noStock(IOException why, String sku) {
        return 0;
    }

    @Recover(on = IllegalStateException.class)
    public int codeOf(Exception problem) {
        return problem.hashCode();
    }
}
