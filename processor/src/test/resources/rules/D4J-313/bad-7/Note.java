package rules.d4j313.bad7;

import io.github.defer4j.Defer;
import java.io.IOException;

/** What every class has declares nothing. */
public class Note {

    @Override
    @Defer("flush()") // ERROR: D4J-313
    public String toString() {
        return "note";
    }

    @Override
    @Defer("flush()") // ERROR: D4J-313
    protected Note clone() throws CloneNotSupportedException {
        return (Note) super.clone();
    }

    void flush() throws IOException {}
}
