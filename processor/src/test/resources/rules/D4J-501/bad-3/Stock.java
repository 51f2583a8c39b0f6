package rules.d4j501.bad3;

import io.github.defer4j.Defer;
import java.io.InputStream;

public class Stock {

    @Defer("log()")
    public int count() {
        return read(InputStream.nullInputStream());
    }

    private int read(@Defer InputStream in) { // ERROR: D4J-501
        return in.hashCode();
    }

    void log() {}
}
