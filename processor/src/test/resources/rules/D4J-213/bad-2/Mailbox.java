package rules.d4j213.bad2;

import io.github.defer4j.Defer;

/** For a parameter, and before the dot. */
public class Mailbox {
    public int send(
            String text,
            @Defer(acquire = "copy(failure.getMessage())", value = "drop(copy)") // ERROR: D4J-213
            StringBuilder copy) {
        return text.length() + copy.length();
    }

    StringBuilder copy(String text) {
        return new StringBuilder(text);
    }

    void drop(StringBuilder copy) {
        copy.setLength(0);
    }
}
