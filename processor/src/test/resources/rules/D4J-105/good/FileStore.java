package rules.d4j105.good;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

public class FileStore {
    final List<String> log = new ArrayList<>();

    @Defer("log.add(\"C:\\\\data\\n\")")
    public int save(String name) {
        return name.length();
    }
}
