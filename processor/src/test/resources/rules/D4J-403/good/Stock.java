package rules.d4j403.good;

import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;

public class Stock {

    @Recover("missing")
    @Recover("unreadable")
    public int load(String name) throws IOException {
        throw new FileNotFoundException(name);
    }

    int missing(FileNotFoundException why) {
        return 0;
    }

    int unreadable(IOException why) {
        return -1;
    }
}
