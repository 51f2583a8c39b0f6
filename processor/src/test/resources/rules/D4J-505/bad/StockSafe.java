package rules.d4j505.bad;

public class StockSafe {
    public int combination() {
        return 1234;
    }
}
