package rules.d4j112.good;

import io.github.defer4j.Defer;
import java.util.HashMap;
import java.util.Map;

public class Cache {
    final Map<String, String> entries = new HashMap<>();

    @Defer("entries.remove(key(user, page))")
    public String render(String user, int page) {
        return user + page;
    }

    String key(String user, int page) {
        return user + '/' + page;
    }
}
