package rules.d4j401.bad2;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Recover("Log.write(failure)") // ERROR: D4J-401
    public String find(String sku) throws IOException {
        throw new IOException(sku);
    }
}
