package rules.d4j202.bad11;

import io.github.defer4j.Defer;
import lombok.Getter;

/** Lombok has not run yet. */
public class Warehouse {
    final Shelf shelf = new Shelf();

    @Getter
    private int count;

    @Defer("setCount(0)") // ERROR: D4J-202
    public int count() {
        return count;
    }

    @Defer("shelf.setSize(0)") // ERROR: D4J-202
    public int size() {
        return shelf.size;
    }

    @Defer("drop(count)") // ERROR: D4J-206
    public int hidden() {
        return count;
    }

    @Defer("drop(total)") // ERROR: D4J-201
    public int unknown() {
        return count;
    }

    @Defer("drop(shelf.width)") // ERROR: D4J-203
    public int width() {
        return count;
    }

    void drop(int number) {
        count += number;
    }

    @Getter
    static class Shelf {
        private int size;
    }
}
