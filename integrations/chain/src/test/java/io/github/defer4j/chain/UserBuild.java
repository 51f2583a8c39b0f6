package io.github.defer4j.chain;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a source with the processor and all integrations, as a user does. */
final class UserBuild {
    private UserBuild() {}

    /** The first line of each error. */
    static List<String> errors(String path, String text, Path out) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        javac.getTask(
                        null,
                        javac.getStandardFileManager(found, Locale.ROOT, null),
                        found,
                        List.of("-proc:full", "-d", out.toString()),
                        null,
                        List.of(new Source(path, text)))
                .call();
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT).lines().findFirst().orElseThrow())
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
