package io.github.defer4j.processor.testing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A light scan of a Java source for the path it belongs to; comments, literals and bodies are left out. */
final class SourceName {

    private static final Pattern NOISE = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*"
                    + "|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
    private static final Pattern MODULE = Pattern.compile("\\bmodule\\s+[\\w.]+\\s*\\{");
    private static final String TYPE = "\\b(?:class|interface|enum|record)\\s+(\\w+)";
    private static final Pattern ANY_TYPE = Pattern.compile(TYPE);
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("\\bpublic\\s+(?:(?:abstract|final|sealed|non-sealed|strictfp)\\s+)*@?" + TYPE);

    private SourceName() {
    }

    /** The path by package and type: the public top-level type if there is one, else the first. */
    static String path(String text) {
        String top = topLevel(text);
        String simpleName = first(PUBLIC_TYPE, top)
                .or(() -> first(ANY_TYPE, top))
                .orElseGet(() -> MODULE.matcher(top).find() ? "module-info" : "package-info");
        return folder(top) + simpleName + ".java";
    }

    /** The path by package for a file whose name is known. */
    static String path(String text, String fileName) {
        return folder(topLevel(text)) + fileName;
    }

    private static String folder(String top) {
        return first(PACKAGE, top).map(name -> name.replace('.', '/') + "/").orElse("");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String topLevel(String text) {
        StringBuilder top = new StringBuilder();
        int depth = 0;
        for (char c : NOISE.matcher(text).replaceAll(" ").toCharArray()) {
            if (c == '}' || c == ')') {
                depth--;
            }
            if (depth == 0) {
                top.append(c);
            }
            if (c == '{' || c == '(') {
                depth++;
            }
        }
        return top.toString();
    }
}
