package rules.d4j203.bad5;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

/** Of an enum. */
public class FileStore {
    final List<Object> log = new ArrayList<>();

    @Defer("log.add(State.CLOSD)") // ERROR: D4J-203
    public int save(byte[] bytes) {
        return bytes.length;
    }

    enum State {
        OPEN,
        CLOSED
    }
}
