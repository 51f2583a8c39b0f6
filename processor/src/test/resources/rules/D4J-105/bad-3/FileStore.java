package rules.d4j105.bad3;

import io.github.defer4j.Defer;

public class FileStore {
    final StringBuilder log = new StringBuilder();

    @Defer("log.append('\\e')") // ERROR: D4J-105
    public int save(String name) {
        return name.length();
    }
}
