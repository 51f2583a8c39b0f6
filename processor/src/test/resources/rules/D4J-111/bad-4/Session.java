package rules.d4j111.bad4;

import io.github.defer4j.Defer;

/** A primitive type has no name that a call could use. */
public class Session {
    private int open;

    @Defer("note(int.class)") // ERROR: D4J-111
    public int query(String text) {
        return text.length() + open;
    }

    void note(Class<?> kind) {
        open += kind.getSimpleName().length();
    }
}
