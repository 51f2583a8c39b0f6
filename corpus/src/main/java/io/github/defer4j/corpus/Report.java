package io.github.defer4j.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What became of one library.
 *
 * @param ownErrors errors that it has without the marks: then the class path lacks something
 * @param missing wrappers that were not written
 * @param warnings those in generated sources
 */
public record Report(
        String name,
        int files,
        int classes,
        int methods,
        int wrappers,
        List<String> ownErrors,
        List<String> missing,
        List<String> errors,
        List<String> warnings,
        double seconds) {

    private static final int SHOWN = 20;

    public Report {
        ownErrors = List.copyOf(ownErrors);
        missing = List.copyOf(missing);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    public boolean isGood() {
        return methods > 0
                && ownErrors.isEmpty()
                && missing.isEmpty()
                && errors.isEmpty()
                && warnings.isEmpty()
                && wrappers == classes;
    }

    /** All in one line. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%s: %d files, %d classes with a markable method, %d methods marked, %d wrappers,"
                        + " %d errors, %d warnings in generated sources, %.1f s%s",
                name,
                files,
                classes,
                methods,
                wrappers,
                errors.size(),
                warnings.size(),
                seconds,
                ownErrors.isEmpty() ? "" : "; " + ownErrors.size() + " errors without the marks");
    }

    /** The first of everything that is wrong. */
    public String problems() {
        return Stream.of(
                        section("errors without the marks", ownErrors),
                        section("wrappers not written", missing),
                        section("errors", errors),
                        section("warnings in generated sources", warnings))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> section(String title, List<String> lines) {
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(lines.size() + " " + title + ":"),
                        lines.stream().limit(SHOWN).map(line -> "  " + line.replace("\n", "\n  ")));
    }

    static List<String> texts(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path root) {
        return diagnostics.stream().map(each -> text(each, root.toAbsolutePath())).toList();
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic, Path root) {
        String message = diagnostic.getMessage(Locale.ROOT);
        return Compiler.fileOf(diagnostic)
                .map(file -> root.relativize(file) + ":" + diagnostic.getLineNumber() + ": " + message)
                .orElse(message);
    }
}
