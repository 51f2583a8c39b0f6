package rules.d4j112.bad4;

import io.github.defer4j.Defer;
import java.util.HashMap;
import java.util.Map;

/** The semicolon is wrong too, but would end the call if that were closed. */
public class Cache {
    final Map<String, String> entries = new HashMap<>();

    @Defer("entries.remove(user;") // ERROR: D4J-112
    public String render(String user, int page) {
        return user + page;
    }
}
