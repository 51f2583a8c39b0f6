package rules.d4j511.good;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Stock {

    public int count(String sku) throws IOException {
        return countIn(sku, open());
    }

    public int countIn(String sku, @Defer(acquire = "open()") Reader list) throws IOException {
        return list.read() - sku.length();
    }

    public int count(int first, DeferScope scope) {
        scope.onSuccess(() -> log("counted from " + first));
        return first;
    }

    public int count() {
        return 0;
    }

    Reader open() {
        return new StringReader("7");
    }

    void log(String line) {}
}
