package rules.d4j405.bad2;

import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

public class Stock {

    @Recover(
            value = "none",
            on = {FileNotFoundException.class, TimeoutException.class},
            except = {IOException.class, TimeoutException.class}) // ERROR: D4J-405
    public int load(String name) throws IOException, TimeoutException {
        throw new IOException(name);
    }

    int none() {
        return 0;
    }
}
