package rules.d4j409.bad3;

import io.github.defer4j.DeferScope;
import io.github.defer4j.Recover;

/** What the body registers runs before each handler. */
public class Stock {

    @Recover(value = "none", inside = true) // ERROR: D4J-409
    public int load(String name, DeferScope scope) {
        scope.defer(() -> {});
        return name.length();
    }

    int none() {
        return 0;
    }
}
