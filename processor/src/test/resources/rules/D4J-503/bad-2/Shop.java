package rules.d4j503.bad2;

import io.github.defer4j.Recover;

public class Shop {

    private interface Room {

        class Stock { // ERROR: D4J-503

            @Recover
            public int reserve(int n) {
                return n + 1;
            }
        }
    }

    public int count() {
        return new Room.Stock().reserve(1);
    }
}
