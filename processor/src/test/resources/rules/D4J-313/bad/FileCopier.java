package rules.d4j313.bad;

import io.github.defer4j.Defer;
import java.io.IOException;

public class FileCopier implements Copier {

    @Override
    @Defer("flush()") // ERROR: D4J-313
    public int copy(String name) {
        return name.length();
    }

    void flush() throws IOException {}
}
