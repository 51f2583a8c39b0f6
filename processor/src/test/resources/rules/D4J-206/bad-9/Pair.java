package rules.d4j206.bad9;

import io.github.defer4j.Defer;

/** A record's field is private whatever one writes; its accessor is not. */
public record Pair(String left, String right) {
    @Defer("note(left)") // ERROR: D4J-206
    public int compare(String other) {
        return right.compareTo(other);
    }

    void note(String text) {
        assert !text.isEmpty();
    }
}
