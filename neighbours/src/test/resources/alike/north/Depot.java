package north;

import io.github.defer4j.Defer;

public class Depot {
    @Defer("shut()")
    public String open() {
        return "north";
    }

    void shut() {}

    DepotSafe safe() {
        return new DepotSafe(this);
    }
}
