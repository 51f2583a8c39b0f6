package rules.d4j301.bad4;

import io.github.defer4j.Defer;

public class Stock {
    final Leases leases = new Leases();

    public int count(String sku, @Defer(acquire = "leases.take()") Leases.Lease lease) { // ERROR: D4J-301
        return sku.length();
    }
}
