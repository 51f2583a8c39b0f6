package shop;

public final class Main {
    private Main() {}

    static void say(String what) {
        System.out.println(what);
    }

    public static void main(String[] args) {
        OrdersSafe orders = new OrdersSafe(new Orders());
        Named named = orders;
        say(orders.place(new Order("first"), true));
        say(orders.place(new Order("second"), false));
        say(named.name() + " " + orders.count() + " " + orders.middle());
    }
}
