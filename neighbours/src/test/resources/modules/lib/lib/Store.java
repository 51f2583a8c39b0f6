package lib;

import io.github.defer4j.Defer;
import java.util.List;

public class Store {
    public Store() {}

    @Defer("out.add(\"stored\")")
    public Store put(String what, List<String> out) {
        out.add(what);
        return this;
    }
}
