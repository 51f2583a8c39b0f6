package rules.d4j404.bad8;

import io.github.defer4j.Retry;
import java.io.IOException;

public class Stock {
    @Retry("again") // ERROR: D4J-404
    public int load(String name) {
        return name.length();
    }

    boolean again(int attempt, IOException why) {
        return attempt < 3;
    }
}
