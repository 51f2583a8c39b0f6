package rules.d4j501.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

public class Stock {

    @Defer("log()")
    int reserve(String sku) {
        return sku.length();
    }

    @Recover("none")
    static int size(String sku) {
        return sku.length();
    }

    void log() {}

    static int none() {
        return 0;
    }
}
