package io.github.defer4j.processor.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * One mistake, as a value: found anywhere, printed by {@link Reporter} only.
 *
 * @param problem the catalogue entry
 * @param place where it is shown
 * @param arguments what the entry's texts name
 * @param excerpt the text of the string with the part at fault
 * @param details further lines, such as the candidates of a call
 * @param suggestions near names, already limited to the close ones
 */
public record Finding(
        Problem problem,
        Place place,
        List<Object> arguments,
        Optional<Excerpt> excerpt,
        List<String> details,
        List<String> suggestions) {

    /** A stretch of a text; {@code begin == end} marks a gap. */
    public record Excerpt(String text, int begin, int end) {}

    public Finding {
        arguments = List.copyOf(arguments);
        details = List.copyOf(details);
        suggestions = List.copyOf(suggestions);
    }

    public static Finding of(Problem problem, Place place, Object... arguments) {
        return new Finding(problem, place, List.of(arguments), Optional.empty(), List.of(), List.of());
    }

    public Finding at(Excerpt part) {
        return new Finding(problem, place, arguments, Optional.of(part), details, suggestions);
    }

    public Finding withDetails(List<String> lines) {
        return new Finding(problem, place, arguments, excerpt, lines, suggestions);
    }

    public Finding withSuggestions(List<String> names) {
        return new Finding(problem, place, arguments, excerpt, details, names);
    }

    /** The whole message. Its first line stands alone, for lists that show one line. */
    public String text() {
        StringBuilder out = new StringBuilder(problem.headline(arguments.toArray()));
        out.append("\n    ").append(place.label());
        excerpt.filter(part -> !part.text().isBlank()).ifPresent(part -> appendExcerpt(out, part));
        details.forEach(line -> out.append("\n    ").append(line));
        if (!suggestions.isEmpty()) {
            out.append("\n  Did you mean: ").append(String.join(", ", suggestions));
        }
        return out.append("\n  Fix: ").append(problem.fix(arguments.toArray())).toString();
    }

    private static void appendExcerpt(StringBuilder out, Excerpt part) {
        // One line whatever the string holds, so that the carets stay under their text.
        out.append("\n    ").append(part.text().replaceAll("[\\p{Cntrl}]", " "));
        out.append("\n    ").append(" ".repeat(part.begin()));
        out.append("^".repeat(Math.max(1, part.end() - part.begin())));
    }
}
