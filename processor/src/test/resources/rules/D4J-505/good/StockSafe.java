package rules.d4j505.good;

public class StockSafe {
    public int combination() {
        return 1234;
    }
}
