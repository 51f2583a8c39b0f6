package rules.d4j309.bad3;

import io.github.defer4j.Defer;
import java.util.List;

public class Price {

    @Defer("result = sorted") // ERROR: D4J-309
    public List<String> all() {
        return List.of();
    }

    List<Object> sorted(List<? extends Object> result) {
        return List.of();
    }
}
