package rules.d4j315.good;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import java.io.IOException;
import java.io.Reader;

public class Files {

    @Defer("log(name)")
    public int read(String name, @Defer Reader in, DeferScope scope) throws IOException {
        scope.onSuccess(() -> log("read " + name));
        return in.read();
    }

    void log(String line) {}
}
