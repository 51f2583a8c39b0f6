package rules.d4j404.bad6;

import io.github.defer4j.Recover;
import java.io.IOException;

public class Stock {

    @Recover(on = IOException.class) // ERROR: D4J-404
    public int load(String name) {
        return name.length();
    }
}
