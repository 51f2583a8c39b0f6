package rules.d4j201.bad6;

import io.github.defer4j.Defer;

/** Two of three strings have a mistake; javac points at the method for both. */
public class Inventory {
    private int open;

    @Defer("close(shelf)") // ERROR(ecj): D4J-201
    @Defer("close(pieces)")
    @Defer("close(peices)") // ERROR(ecj): D4J-201
    public boolean reserve(String sku, int pieces) { // ERROR(javac): D4J-201, D4J-201
        open += pieces;
        return open > sku.length();
    }

    void close(int pieces) {
        open -= pieces;
    }
}
