package rules.d4j202.bad5;

import io.github.defer4j.Defer;
import java.io.Reader;

/** The method of a parameter, without the parameter. */
public class Bank {
    @Defer("close()") // ERROR: D4J-202
    public int read(Reader statement) {
        return statement.hashCode();
    }
}
