package rules.d4j502.bad2;

import io.github.defer4j.Defer;
import java.io.InputStream;

public class Report {
    final int size;

    Report(@Defer InputStream in, @Defer InputStream more) { // ERROR: D4J-502
        size = in.hashCode() + more.hashCode();
    }

    @Defer("log()")
    int size() {
        return size;
    }

    void log() {}
}
