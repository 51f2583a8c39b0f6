package rules.d4j504.bad;

class Client {
    private StockSafe stock = new StockSafe(new Stock());

    int reserve() {
        return stock.reserve("a") + new StockSafe(new Stock()).reserve("b");
    }
}
