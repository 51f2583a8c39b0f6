package rules.d4j201.bad9;

import io.github.defer4j.Defer;

/** A full name whose last part is misspelt. */
public class Inventory {

    @Defer("java.util.Objets.hash(sku)") // ERROR: D4J-201
    public int reserve(String sku) {
        return 1;
    }

    @Defer("log(java.util.concurrent.TimeUnt.SECONDS)") // ERROR: D4J-201
    public int release(String sku) {
        return 1;
    }

    void log(Object what) {}
}
