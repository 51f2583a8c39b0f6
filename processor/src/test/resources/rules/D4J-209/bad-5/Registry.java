package rules.d4j209.bad5;

import io.github.defer4j.Defer;

/** By the name of its type; the marked method is not static. */
public class Registry {
    private int size;

    @Defer("Registry.note(name)") // ERROR: D4J-209
    public int register(String name) {
        return name.length();
    }

    void note(String name) {
        size += name.length();
    }
}
