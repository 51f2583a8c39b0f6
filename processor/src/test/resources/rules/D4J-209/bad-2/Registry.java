package rules.d4j209.bad2;

import io.github.defer4j.Defer;

/** A method. */
public class Registry {
    private int size;

    @Defer("note(name)") // ERROR: D4J-209
    public static int register(String name) {
        return name.length();
    }

    void note(String name) {
        size += name.length();
    }
}
