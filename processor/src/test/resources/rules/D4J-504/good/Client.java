package rules.d4j504.good;

class Client {
    final SafeStock stock = new SafeStock(new Stock());
}
