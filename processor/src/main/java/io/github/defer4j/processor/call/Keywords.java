package io.github.defer4j.processor.call;

import java.util.Set;

/** The words Java reserves everywhere. Contextual ones, such as {@code record}, are names. */
final class Keywords {

    private static final Set<String> RESERVED = Set.of(
            "_", "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const",
            "continue", "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float",
            "for", "goto", "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new",
            "null", "package", "private", "protected", "public", "return", "short", "static", "strictfp", "super",
            "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try", "void", "volatile",
            "while");

    private static final Set<String> PRIMITIVE =
            Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short");

    private Keywords() {}

    static boolean isPrimitive(String word) {
        return PRIMITIVE.contains(word);
    }

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }
}
