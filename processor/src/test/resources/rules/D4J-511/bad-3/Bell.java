package rules.d4j511.bad3;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import java.io.Reader;
import java.io.StringReader;

/** Every class has a method notify() and a method toString(). */
public class Bell {

    public void notify(@Defer(acquire = "open()") Reader sheet) {} // ERROR: D4J-511

    public int toString(DeferScope scope) { // ERROR: D4J-511
        return 1;
    }

    public String toString(int volume, DeferScope scope) {
        return "bell";
    }

    Reader open() {
        return new StringReader("");
    }
}
