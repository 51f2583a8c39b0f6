package rules.d4j209.bad4;

import io.github.defer4j.Defer;

/** The instance itself. */
public class Registry {
    @Defer("note(this)") // ERROR: D4J-209
    public static int register(String name) {
        return name.length();
    }

    static void note(Registry registry) {
        assert registry != null;
    }
}
