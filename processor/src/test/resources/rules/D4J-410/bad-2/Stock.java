package rules.d4j410.bad2;

import io.github.defer4j.Recover;

public class Stock {

    public void reserve(String sku) {}

    @Recover // ERROR: D4J-410
    void noStock(Throwable why) {}
}
