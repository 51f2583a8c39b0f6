package rounds.mistakes;

import io.github.defer4j.Defer;

public class Owned {
    public void money(@Defer Money money) {} // ERROR: D4J-301
}
