package rules.d4j209.bad6;

import io.github.defer4j.Recover;

/** A handler of a static method. */
public class Registry {
    @Recover("none") // ERROR: D4J-209
    public static int register(String name) {
        return name.charAt(0);
    }

    int none(String name) {
        return name.length();
    }
}
