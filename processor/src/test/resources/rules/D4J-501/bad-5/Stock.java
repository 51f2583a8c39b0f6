package rules.d4j501.bad5;

import io.github.defer4j.Defer;

public class Stock {

    @Defer("log()") // ERROR(ecj): D4J-501
    @Defer("log()")
    private int reserve(String sku) { // ERROR(javac): D4J-501
        return sku.length();
    }

    public int count() {
        return reserve("a");
    }

    void log() {}
}
