package rules.d4j203.bad;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** Of a value. */
public class FileStore {
    final Limits limits = new Limits();
    final List<Integer> sizes = new ArrayList<>();

    @Defer("sizes.add(limits.sofft)") // ERROR: D4J-203
    public int save(byte[] bytes) {
        return bytes.length;
    }

    static class Limits {
        int soft = 100;
    }
}
