package rules.d4j401.bad3;

import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;

public class Stock {

    @Recover(value = "none", on = FileNotFoundException.class)
    @Recover(value = "log", on = IOException.class) // ERROR(ecj): D4J-401
    public int reserve(String sku) throws IOException { // ERROR(javac): D4J-401
        throw new IOException(sku);
    }

    int none() {
        return 0;
    }

    void log(String sku) {}
}
