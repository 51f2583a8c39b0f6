package rules.d4j207.good;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import java.nio.file.Files;
import java.nio.file.Path;

@SafeWrapper(imports = Files.class)
public class Archive {
    @Defer("Files.deleteIfExists(draft)")
    public String read(Path draft) {
        return draft.toString();
    }

    @Defer("java.nio.file.Files.deleteIfExists(draft)")
    public String title(Path draft) {
        return draft.toString();
    }
}
