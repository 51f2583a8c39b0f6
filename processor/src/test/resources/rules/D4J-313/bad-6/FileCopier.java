package rules.d4j313.bad6;

import io.github.defer4j.Defer;
import java.io.Reader;

public class FileCopier implements Copier<Reader> {

    @Override
    public int copy(@Defer Reader in) { // ERROR: D4J-313
        return in.hashCode();
    }
}
