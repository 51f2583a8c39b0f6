package rules.d4j102.bad3;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** A method is named as in javadoc. */
public class Inventory {
    final List<String> audit = new ArrayList<>();

    @Defer("audit#clear()") // ERROR: D4J-102
    public int count() {
        return audit.size();
    }
}
