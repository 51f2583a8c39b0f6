package rules.d4j404.bad3;

import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;

public class Stock {

    @Recover(value = "missing", on = FileNotFoundException.class)
    @Recover(value = "unreadable", on = IOException.class) // ERROR(ecj): D4J-404
    public int load(String name) throws FileNotFoundException { // ERROR(javac): D4J-404
        throw new FileNotFoundException(name);
    }

    int missing() {
        return 0;
    }

    int unreadable() {
        return -1;
    }
}
