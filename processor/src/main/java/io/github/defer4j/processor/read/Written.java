package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A string of the call language with the attribute in which it stands. */
public record Written(String text, Place place) {
    private static final Pattern ASSIGNED = Pattern.compile("\\s*([\\w$]+)\\s*=.*", Pattern.DOTALL);

    /** The name before the {@code =}, which is plain even if what follows is malformed. */
    public Optional<String> assigned() {
        Matcher name = ASSIGNED.matcher(text);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }
}
