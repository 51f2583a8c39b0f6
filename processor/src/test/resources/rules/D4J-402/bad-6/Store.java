package rules.d4j402.bad6;

// One error for each method that the handler does not fit.
@Fallback("none") // ERROR: D4J-402, D4J-402
public class Store {
    public int size() {
        return 0;
    }

    public long weight() {
        return 0;
    }

    public String name() {
        return "";
    }

    public void name(String name) {}

    public String label() {
        return "";
    }

    int none(RuntimeException why) {
        return 0;
    }
}
