package io.github.defer4j.processor.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message of a compiler, in a form that does not depend on which compiler said it.
 *
 * @param file   path of the source by package, {@code p/Foo.java}; for a generated source it begins with
 *               {@code generated/}; empty if the message has no place
 * @param line   from 1; 0 if the message has no place
 * @param column from 1; 0 if the compiler tells none
 */
public record Message(Kind kind, String file, long line, long column, String text) {

    public enum Kind { ERROR, WARNING, NOTE }

    private static final Pattern ID = Pattern.compile("^\\[(D4J-\\d+)]");

    /** The id that the first line begins with: {@code D4J-203} for {@code [D4J-203] no such method}. */
    public Optional<String> id() {
        Matcher matcher = ID.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** True if the text has a line that tells the way out. */
    public boolean hasFix() {
        return text.lines().anyMatch(line -> line.strip().startsWith("Fix:"));
    }

    /** Prints as javac does: {@code p/Foo.java:12: error: text}. */
    @Override
    public String toString() {
        String place = file.isEmpty() ? "" : file + ":" + line + ": ";
        return place + kind.name().toLowerCase(Locale.ROOT) + ": " + text;
    }
}
