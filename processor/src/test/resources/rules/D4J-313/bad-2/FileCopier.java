package rules.d4j313.bad2;

import io.github.defer4j.Defer;
import java.io.IOException;

public class FileCopier implements Copier {

    @Override
    @Defer(acquire = "check(name)", value = "flush()") // ERROR: D4J-313
    public int copy(String name) {
        return name.length();
    }

    void check(String name) throws IOException {}

    void flush() {}
}
