package io.github.defer4j.conformance.emit;

/** Text as a Java literal. */
final class JavaText {
    private JavaText() {}

    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
