package rules.d4j206.bad12;

import io.github.defer4j.Defer;

public interface Stock {

    @Defer("log()") // ERROR: D4J-206
    int reserve(String sku);

    @Defer("count()") // ERROR: D4J-206
    int release(String sku);

    private void log() {}

    private static void count() {}
}
