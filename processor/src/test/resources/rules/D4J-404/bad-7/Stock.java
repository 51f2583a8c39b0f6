package rules.d4j404.bad7;

import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;

public class Stock {

    // All that is declared is left out.
    @Recover(value = "none", on = IOException.class, except = FileNotFoundException.class) // ERROR: D4J-404
    public int load(String name) throws FileNotFoundException {
        return name.length();
    }

    int none() {
        return 0;
    }
}
