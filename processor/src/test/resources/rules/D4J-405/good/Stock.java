package rules.d4j405.good;

import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;

public class Stock {

    @Recover(value = "none", on = IOException.class, except = FileNotFoundException.class)
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    @Recover(value = "none", except = IllegalStateException.class)
    public int count(String name) {
        return name.length();
    }

    int none() {
        return 0;
    }
}
