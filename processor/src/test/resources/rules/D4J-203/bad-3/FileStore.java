package rules.d4j203.bad3;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** A method without its parentheses: as an argument, that is a field. */
public class FileStore {
    final Limits limits = new Limits();
    final List<Integer> sizes = new ArrayList<>();

    @Defer("sizes.add(limits.left)") // ERROR: D4J-203
    public int save(byte[] bytes) {
        return bytes.length;
    }

    static class Limits {
        int left() {
            return 1000;
        }
    }
}
