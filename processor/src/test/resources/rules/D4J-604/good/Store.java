package rules.d4j604.good;

import java.io.IOException;
import java.io.Reader;

public class Store {
    public int load(@Owned Reader from) throws IOException {
        return from.read();
    }
}
