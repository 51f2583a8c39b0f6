package rules.d4j417.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.Retry;
import java.io.IOException;
import java.io.Reader;

public class Copier {
    @Retry("again")
    public int first(@Defer Reader from) throws IOException { // ERROR: D4J-417
        return from.read();
    }

    boolean again(int attempt, IOException why) {
        return attempt < 3;
    }
}
