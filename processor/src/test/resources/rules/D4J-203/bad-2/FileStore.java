package rules.d4j203.bad2;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** Of a type. */
public class FileStore {
    final List<Integer> sizes = new ArrayList<>();

    @Defer("sizes.add(Limits.HART)") // ERROR: D4J-203
    public int save(byte[] bytes) {
        return bytes.length;
    }

    static class Limits {
        static final int HARD = 1000;
    }
}
