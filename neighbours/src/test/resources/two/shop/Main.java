package shop;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        StockSafe stock = new StockSafe(new Stock());
        Orders orders = new Orders();
        orders.stock = stock;
        ClientSafe client = new ClientSafe(new Client(new OrdersSafe(orders)));
        client.buy("apple", stock);
        client.buy("", stock);
        orders.log.forEach(System.out::println);
    }
}
