package rules.d4j112.bad2;

import io.github.defer4j.Defer;
import java.util.HashMap;
import java.util.Map;

/** The inner call is closed, the outer one is not. */
public class Cache {
    final Map<String, String> entries = new HashMap<>();

    @Defer("entries.remove(key(user, page)") // ERROR: D4J-112
    public String render(String user, int page) {
        return user + page;
    }

    String key(String user, int page) {
        return user + '/' + page;
    }
}
