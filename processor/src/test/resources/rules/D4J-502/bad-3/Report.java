package rules.d4j502.bad3;

import io.github.defer4j.Defer;
import java.io.Reader;

// Eclipse does not show processors what stands on the components of a record.
public record Report(
        String name,
        @Defer Reader in) { // ERROR(javac): D4J-502

    public int size() {
        return name.length();
    }
}
