package rules.d4j414.good;

import io.github.defer4j.Retry;

public class Stock {
    @Retry("again")
    public int reserve(String sku) {
        return sku.length();
    }

    boolean again(int attempt) {
        return attempt < 3;
    }

    @Retry("boxed")
    public void restock(String sku) {}

    Boolean boxed() {
        return Boolean.FALSE;
    }

    @Retry("same(true)")
    public void count() {}

    <T> T same(T one) {
        return one;
    }
}
