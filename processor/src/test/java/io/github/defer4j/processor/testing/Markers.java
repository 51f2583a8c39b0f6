package io.github.defer4j.processor.testing;

import io.github.defer4j.processor.testing.Message.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sources say of the messages they cause, in comments on the line of the message.
 * {@code // ERROR: D4J-203} holds for both compilers, {@code // ERROR(javac): D4J-203} and
 * {@code // WARNING(ecj): D4J-204, D4J-205} for one. An id that is reported twice on a line is written twice.
 */
public final class Markers {

    private static final Pattern MARKER =
            Pattern.compile("//\\s*(ERROR|WARNING)(?:\\((javac|ecj)\\))?:\\s*(D4J-\\d+(?:\\s*,\\s*D4J-\\d+)*)");
    private static final Pattern LOOKALIKE = Pattern.compile("//\\s*(?:ERROR|WARNING)\\b");

    private Markers() {
    }

    /** What the markers announce, sorted: {@code p/Foo.java:12 ERROR D4J-203}. */
    public static List<String> expected(Sources sources, TestCompiler compiler) {
        List<String> result = new ArrayList<>();
        sources.files().forEach((file, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                addMarkers(lines.get(i), file + ":" + (i + 1), compiler, result);
            }
        });
        Collections.sort(result);
        return result;
    }

    private static void addMarkers(String line, String place, TestCompiler compiler, List<String> result) {
        Matcher marker = MARKER.matcher(line);
        int found = 0;
        while (marker.find()) {
            found++;
            if (marker.group(2) == null || marker.group(2).equals(compiler.lowerName())) {
                for (String id : marker.group(3).split("\\s*,\\s*")) {
                    result.add(place + " " + marker.group(1) + " " + id);
                }
            }
        }
        if (LOOKALIKE.matcher(line).results().count() != found) {
            throw new IllegalArgumentException(place + ": a marker that cannot be read: " + line.strip());
        }
    }

    /**
     * What a compiler said, in the form of {@link #expected}. An error of the compiler itself is there with its
     * text; a warning of the compiler itself is not, for a source with a mistake may well have one.
     */
    public static List<String> actual(Compiled compiled) {
        return compiled.messages().stream()
                .filter(message -> message.kind() == Kind.ERROR || isOurWarning(message))
                .map(message -> message.file() + ":" + message.line() + " " + message.kind() + " "
                        + message.id().orElse(message.text()))
                .sorted()
                .toList();
    }

    private static boolean isOurWarning(Message message) {
        return message.kind() == Kind.WARNING && message.id().isPresent();
    }
}
