package rules.d4j419.bad;

class Client {

    String describe(StockSafe stock) {
        return stock.toString() + stock.hashCode();
    }
}
