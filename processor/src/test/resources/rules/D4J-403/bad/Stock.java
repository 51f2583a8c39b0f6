package rules.d4j403.bad;

import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;

public class Stock {

    @Recover("missing")
    @Recover("unreadable") // ERROR(ecj): D4J-403
    public int load(String name) throws IOException { // ERROR(javac): D4J-403
        throw new FileNotFoundException(name);
    }

    int missing(IOException why) {
        return 0;
    }

    int unreadable(IOException why) {
        return -1;
    }
}
