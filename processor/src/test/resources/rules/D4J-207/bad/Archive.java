package rules.d4j207.bad;

import io.github.defer4j.Defer;
import java.nio.file.Files;
import java.nio.file.Path;

/** An import of the file. */
public class Archive {
    @Defer("Files.deleteIfExists(draft)") // ERROR: D4J-207
    public boolean read(Path draft) {
        return Files.exists(draft);
    }
}
