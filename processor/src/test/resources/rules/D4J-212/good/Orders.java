package rules.d4j212.good;

import io.github.defer4j.Defer;

public class Orders {
    private long placed;

    @Defer("note(result)")
    public int place(String order) {
        return order.length();
    }

    @Defer("note(placed())")
    public void cancel(String order) {
        placed -= order.length();
    }

    int placed() {
        return (int) placed;
    }

    void note(int count) {
        placed += count;
    }
}
