package rules.d4j112.bad3;

import io.github.defer4j.Defer;
import java.util.HashMap;
import java.util.Map;

public class Cache {
    final Map<String, String> entries = new HashMap<>();

    @Defer("entries.remove(user,") // ERROR: D4J-112
    public String render(String user, int page) {
        return user + page;
    }
}
