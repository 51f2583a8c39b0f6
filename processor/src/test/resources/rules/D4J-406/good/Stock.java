package rules.d4j406.good;

import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;

public class Stock {

    @Recover(value = "none", except = FileNotFoundException.class)
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    int none(IOException why) {
        return 0;
    }
}
