package rules.d4j402.bad3;

import io.github.defer4j.Recover;
import java.util.List;

public class Stock {

    @Recover("nothing") // ERROR: D4J-402
    public List<String> all() {
        return List.of("a");
    }

    List<Integer> nothing() {
        return List.of();
    }
}
