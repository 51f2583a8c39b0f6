package rules.d4j501.bad4;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

public interface Stock {

    @Defer("log()") // ERROR: D4J-501
    @Recover("count")
    private int reserve(String sku) {
        return sku.length();
    }

    default int count() {
        return reserve("a");
    }

    void log();
}
