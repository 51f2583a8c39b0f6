package rules.d4j403.bad2;

import io.github.defer4j.Recover;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

public class Stock {

    @Recover(value = "missing", on = {IOException.class, TimeoutException.class})
    @Recover(value = "late", on = TimeoutException.class) // ERROR(ecj): D4J-403
    public int load(String name) throws IOException, TimeoutException { // ERROR(javac): D4J-403
        throw new IOException(name);
    }

    int missing() {
        return 0;
    }

    int late() {
        return -1;
    }
}
