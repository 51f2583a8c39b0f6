package rules.d4j401.bad;

class Client {
    private final StockSafe stock;

    Client(StockSafe stock) {
        this.stock = stock;
    }

    int reserve() {
        return stock.reserve("a") + new StockSafe(new Stock()).reserve("b");
    }
}
