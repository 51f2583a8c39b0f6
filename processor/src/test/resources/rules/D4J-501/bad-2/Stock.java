package rules.d4j501.bad2;

import io.github.defer4j.Recover;

public class Stock {

    @Recover("none") // ERROR: D4J-501
    private static int size(String sku) {
        return sku.length();
    }

    public int count() {
        return size("a");
    }

    static int none() {
        return 0;
    }
}
