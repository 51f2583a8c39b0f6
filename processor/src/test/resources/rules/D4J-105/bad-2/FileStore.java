package rules.d4j105.bad2;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** A unicode escape has four digits. */
public class FileStore {
    final List<String> log = new ArrayList<>();

    @Defer("log.add(\"gr\\uFC\")") // ERROR: D4J-105
    public int save(String name) {
        return name.length();
    }
}
