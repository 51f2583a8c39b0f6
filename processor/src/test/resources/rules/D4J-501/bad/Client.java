package rules.d4j501.bad;

class Client {
    final StockSafe stock = new StockSafe(new Stock());

    static int count(StockSafe stock) {
        return stock.count() + new StockSafe(new Stock()).count();
    }
}
