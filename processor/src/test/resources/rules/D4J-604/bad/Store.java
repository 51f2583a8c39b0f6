package rules.d4j604.bad;

import java.io.IOException;
import java.io.Reader;

public class Store {
    public int load(@Owned Reader from) throws IOException { // ERROR: D4J-604
        return from.read();
    }

    int none(IOException why) {
        return 0;
    }
}
