package rules.d4j311.bad3;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;

public class Price {

    @Defer(value = "log(sku)", until = Until.RETURN) // ERROR(ecj): D4J-311
    @Defer("log(sku)")
    public int of(String sku) { // ERROR(javac): D4J-311
        return sku.length();
    }

    void log(String sku) {}
}
