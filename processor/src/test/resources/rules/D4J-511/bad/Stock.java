package rules.d4j511.bad;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Stock {

    public int count(String sku) throws IOException {
        return count(sku, open());
    }

    public int count(String sku, @Defer(acquire = "open()") Reader list) throws IOException { // ERROR: D4J-511
        return list.read() - sku.length();
    }

    Reader open() {
        return new StringReader("7");
    }
}
