package rules.d4j604.bad2;

import java.io.IOException;
import java.io.Reader;

public class Store {
    public int load(@Patient Reader from) throws IOException { // ERROR: D4J-604
        return from.read();
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
