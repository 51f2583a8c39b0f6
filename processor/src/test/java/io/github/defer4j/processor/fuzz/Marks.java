package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.fuzz.Service.Defer;
import io.github.defer4j.processor.fuzz.Service.Recover;
import io.github.defer4j.processor.fuzz.Service.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Marks as Java. */
final class Marks {

    private Marks() {
    }

    static String print(Defer mark) {
        List<String> attributes = new ArrayList<>();
        mark.acquire().ifPresent(text -> attributes.add("acquire = " + quoted(acquireText(mark))));
        mark.value().filter(text -> !mark.plain()).ifPresent(text -> attributes.add("value = " + quoted(valueText(mark))));
        if (mark.on() != When.ALWAYS) {
            attributes.add("on = Exit." + mark.on());
        }
        if (mark.quiet()) {
            attributes.add("quiet = true");
        }
        return "@Defer" + inParentheses(attributes, mark.extra());
    }

    static String acquireText(Defer mark) {
        String text = mark.acquire().orElseThrow().source();
        return mark.token().isEmpty() ? text : mark.token() + " = " + text;
    }

    static String valueText(Defer mark) {
        String text = mark.value().orElseThrow().source();
        return mark.assignsResult() ? "result = " + text : text;
    }

    static String print(Recover mark) {
        List<String> attributes = new ArrayList<>();
        mark.handler().ifPresent(text -> attributes.add("value = " + quoted(text.source())));
        classes("on", mark.on(), attributes);
        classes("except", mark.except(), attributes);
        if (mark.inside()) {
            attributes.add("inside = true");
        }
        return "@Recover" + inParentheses(attributes, mark.extra());
    }

    private static String inParentheses(List<String> attributes, String extra) {
        if (!extra.isEmpty()) {
            attributes.add(extra);
        }
        boolean onlyValue = attributes.size() == 1 && attributes.get(0).startsWith("value = ");
        if (onlyValue) {
            return "(" + attributes.get(0).substring("value = ".length()) + ")";
        }
        return attributes.isEmpty() ? "" : "(" + String.join(", ", attributes) + ")";
    }

    private static void classes(String name, List<Type> types, List<String> attributes) {
        if (types.size() == 1) {
            attributes.add(name + " = " + types.get(0).source() + ".class");
        } else if (!types.isEmpty()) {
            attributes.add(types.stream()
                    .map(type -> type.source() + ".class")
                    .collect(Collectors.joining(", ", name + " = {", "}")));
        }
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
