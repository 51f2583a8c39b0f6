package rounds.types;

import io.github.defer4j.Defer;

public class Implements implements Api {
    @Override
    @Defer("api()")
    public int api() {
        return 0;
    }
}
