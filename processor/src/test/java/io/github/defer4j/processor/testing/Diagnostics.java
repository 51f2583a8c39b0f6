package io.github.defer4j.processor.testing;

import io.github.defer4j.processor.testing.Message.Kind;
import java.util.Locale;
import java.util.function.Function;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** From the messages of {@code javax.tools} to ours. */
final class Diagnostics {

    private Diagnostics() {
    }

    static Message message(
            Diagnostic<? extends JavaFileObject> diagnostic, Function<JavaFileObject, String> pathOf) {
        JavaFileObject source = diagnostic.getSource();
        return new Message(
                kind(diagnostic.getKind()),
                source == null ? "" : pathOf.apply(source),
                Math.max(0, diagnostic.getLineNumber()),
                Math.max(0, diagnostic.getColumnNumber()),
                diagnostic.getMessage(Locale.ENGLISH));
    }

    private static Kind kind(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> Kind.ERROR;
            case WARNING, MANDATORY_WARNING -> Kind.WARNING;
            case NOTE, OTHER -> Kind.NOTE;
        };
    }
}
