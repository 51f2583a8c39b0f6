package rules.d4j511.bad;

import java.io.IOException;

class Client {

    int count(StockSafe stock) throws IOException {
        return stock.count("apple");
    }
}
