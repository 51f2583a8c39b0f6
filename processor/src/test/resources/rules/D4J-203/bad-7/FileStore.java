package rules.d4j203.bad7;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** Of the service itself. */
public class FileStore {
    final List<Integer> sizes = new ArrayList<>();

    @Defer("this.size.clear()") // ERROR: D4J-203
    public int save(byte[] bytes) {
        return bytes.length;
    }
}
