package io.github.defer4j.processor.render;

import io.github.defer4j.processor.model.Body;
import io.github.defer4j.processor.model.Clause;
import io.github.defer4j.processor.model.SafeMethod;
import io.github.defer4j.processor.model.Step;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The marks of a method in the order in which they surround it, for its javadoc. */
final class OrderText {
    private OrderText() {}

    /** Empty if there is no order to speak of. */
    static String of(SafeMethod method) {
        List<String> marks = method.body().steps().isEmpty() ? List.of() : marks(method.body());
        return marks.size() < 2
                ? ""
                : marks.stream()
                        .map(mark -> "<li>" + code(mark) + "\n")
                        .collect(Collectors.joining("", "From the outside in:\n<ol>\n", "</ol>\n\n"));
    }

    private static List<String> marks(Body body) {
        Stream<String> steps = body.steps().stream().map(Step::shown);
        return Stream.of(handlers(outside(body)), steps, handlers(inside(body)))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<Clause> outside(Body body) {
        if (body instanceof Body.Guarded guarded) {
            Stream<Clause> retries = guarded.retry().stream().flatMap(retry -> retry.clauses().stream());
            return Stream.concat(guarded.outside().stream(), retries);
        }
        return body instanceof Body.Staged staged
                ? Stream.concat(staged.atCall().outside().stream(), staged.onCompletion().outside().stream())
                : Stream.empty();
    }

    private static Stream<Clause> inside(Body body) {
        if (body instanceof Body.Guarded guarded) {
            return guarded.inside().stream();
        }
        return body instanceof Body.Staged staged
                ? Stream.concat(staged.atCall().inside().stream(), staged.onCompletion().inside().stream())
                : Stream.empty();
    }

    private static Stream<String> handlers(Stream<Clause> clauses) {
        return clauses.flatMap(clause -> clause.handler().stream()).map(Clause.Handler::origin);
    }

    // An inline tag ends at its brace, and a comment at a slash after a star.
    private static String code(String text) {
        return isBalanced(text) && !text.contains("*/")
                ? "{@code " + text + "}"
                : "<code>"
                        + text.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("@", "&#64;")
                                .replace("{", "&#123;")
                                .replace("}", "&#125;")
                                .replace("*/", "*&#47;")
                        + "</code>";
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (char c : text.toCharArray()) {
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
