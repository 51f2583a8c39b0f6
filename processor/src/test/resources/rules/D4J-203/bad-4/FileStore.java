package rules.d4j203.bad4;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** Of an array. */
public class FileStore {
    final List<Integer> sizes = new ArrayList<>();

    @Defer("sizes.add(bytes.size)") // ERROR: D4J-203
    public int save(byte[] bytes) {
        return bytes.length;
    }
}
