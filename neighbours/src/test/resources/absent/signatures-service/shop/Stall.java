package shop;

import io.github.defer4j.Defer;
import lib.Wide;

public class Stall extends Wide {
    @Defer("closed()")
    public String open(String name) {
        return name;
    }

    void closed() {
        System.out.println("closed");
    }

    public static void main(String[] args) {
        StallSafe stall = new StallSafe(new Stall());
        System.out.println(stall.open("a") + stall.name());
    }
}
