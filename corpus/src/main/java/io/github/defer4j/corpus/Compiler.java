package io.github.defer4j.corpus;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The running JDK's javac, with all its warnings and no limit on their number. */
final class Compiler implements AutoCloseable {
    /** Every wrapper of a class that shares a file with another; no code and no annotation can avoid it. */
    private static final String UNAVOIDABLE =
            "compiler.warn.auxiliary.class.accessed.from.outside.of.its.source.file";

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    private final StandardJavaFileManager files =
            javac.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8);

    /** A task over the files; what it says is found in {@link #diagnostics()} once it has run. */
    JavacTask task(List<Path> sources, List<Path> classPath, List<String> options) {
        List<String> all = Stream.concat(
                        Stream.of(
                                "-Xlint:all",
                                "-Xmaxerrs",
                                "1000000",
                                "-Xmaxwarns",
                                "1000000",
                                "-encoding",
                                "UTF-8",
                                "-classpath",
                                joined(classPath)),
                        options.stream())
                .toList();
        return (JavacTask) javac.getTask(
                Writer.nullWriter(), files, collector, all, null, files.getJavaFileObjectsFromPaths(sources));
    }

    List<Diagnostic<? extends JavaFileObject>> diagnostics() {
        return collector.getDiagnostics();
    }

    List<Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** Warnings, those that javac calls mandatory too, in files under the folder. */
    List<Diagnostic<? extends JavaFileObject>> warningsIn(Path folder) {
        Path root = folder.toAbsolutePath();
        return diagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.WARNING
                        || each.getKind() == Diagnostic.Kind.MANDATORY_WARNING)
                .filter(each -> !each.getCode().equals(UNAVOIDABLE))
                .filter(each -> fileOf(each).filter(file -> file.startsWith(root)).isPresent())
                .toList();
    }

    /** Empty where the diagnostic has no source, or one in a jar. */
    static Optional<Path> fileOf(Diagnostic<? extends JavaFileObject> diagnostic) {
        return Optional.ofNullable(diagnostic.getSource())
                .map(JavaFileObject::toUri)
                .filter(uri -> "file".equals(uri.getScheme()))
                .map(uri -> Path.of(uri).toAbsolutePath());
    }

    static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
