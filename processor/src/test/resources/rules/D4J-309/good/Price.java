package rules.d4j309.good;

import io.github.defer4j.Defer;

public class Price {

    @Defer("result = cap(result)")
    public int of(String sku) {
        return sku.length();
    }

    int cap(int result) {
        return Math.min(result, 100);
    }
}
