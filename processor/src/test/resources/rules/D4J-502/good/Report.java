package rules.d4j502.good;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;

public record Report(String name) {

    @Defer("log(name)")
    public static Report of(@Defer Reader in, String name) throws IOException {
        return new Report(name + in.read());
    }

    static void log(String name) {}
}
