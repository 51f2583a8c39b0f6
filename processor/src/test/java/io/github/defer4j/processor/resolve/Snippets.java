package io.github.defer4j.processor.resolve;

import io.github.defer4j.processor.testing.Sources;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class in plain Java, some of whose methods are one call on one line: {@code void m(String a) { f(a); }} or, where
 * its type is of interest, {@code { var t = f(a); }}. As a service the same line has the call in a string.
 */
record Snippets(String path, String text) {
    private static final Pattern LINE =
            Pattern.compile("^    ((?:<.*> )?void (\\w+)\\(.*\\)) \\{ (var t = )?(.*); }$");

    private static final Pattern METHOD = Pattern.compile("    public .*\\bvoid (\\w+)\\(");
    private static final Pattern TOKEN = Pattern.compile("        final (.*) t = ");

    /** The lines with a call, from 1, with the name of their method. */
    Map<Integer, String> lines() {
        Map<Integer, String> lines = new TreeMap<>();
        String[] all = text.split("\n");
        for (int i = 0; i < all.length; i++) {
            Matcher line = LINE.matcher(all[i]);
            if (line.matches()) {
                lines.put(i + 1, line.group(2));
            }
        }
        return lines;
    }

    Sources java() {
        return Sources.of(text).withoutProcessor();
    }

    /** The service without the lines that are left out. */
    Sources service(Set<Integer> leftOut) {
        String[] all = text.split("\n");
        for (int i = 0; i < all.length; i++) {
            Matcher line = LINE.matcher(all[i]);
            if (line.matches()) {
                all[i] = leftOut.contains(i + 1) ? "" : marked(line);
            }
        }
        return Sources.of(String.join("\n", all)).withOptions("-Xlint:all");
    }

    private static String marked(Matcher line) {
        String call = line.group(4).replace("\"", "\\\"");
        String mark = line.group(3) == null
                ? "@io.github.defer4j.Defer(\"" + call + "\")"
                : "@io.github.defer4j.Defer(acquire = \"t = " + call + "\", value = \"drop(t)\")";
        return mark + " public " + line.group(1) + " {}";
    }

    /** The declared type of {@code t} by the name of the wrapper's method that has one. */
    static Map<String, String> types(String wrapper) {
        Map<String, String> types = new TreeMap<>();
        String method = "";
        for (String line : wrapper.split("\n")) {
            Matcher head = METHOD.matcher(line);
            Matcher token = TOKEN.matcher(line);
            if (head.lookingAt()) {
                method = head.group(1);
            } else if (token.lookingAt()) {
                types.put(method, simple(token.group(1)));
            }
        }
        return types;
    }

    /** The type without packages and outer classes. */
    static String simple(String type) {
        return type.replaceAll("\\b[\\w.]+\\.(?=\\w)", "").replace(",", ", ").replaceAll(" +", " ");
    }
}
