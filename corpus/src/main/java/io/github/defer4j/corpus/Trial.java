package io.github.defer4j.corpus;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import corpus.Marks;
import io.github.defer4j.Defer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One library: its sources as they are, then with the marks and the processor. */
public final class Trial {
    /** Where a library is not compatible with the running JDK, as with List.addFirst of 21. */
    private static final int OLDEST = 17;

    /** A class of each jar that javac needs for the processor. */
    private static final List<String> PROCESSOR =
            List.of("io.github.defer4j.processor.DeferProcessor", "com.palantir.javapoet.JavaFile");

    private final Library library;
    private final Path original;
    private final Path marked;
    private final Path generated;
    private final Path classes;
    private final Path root;
    /** Options that choose the Java version: none, or the oldest one for a library that newer ones break. */
    private List<String> platform = List.of();

    private final List<Marking> markings = new ArrayList<>();
    private final List<Path> markedFiles = new ArrayList<>();

    private Trial(Library library, Path workdir) {
        this.library = library;
        this.root = workdir.resolve(library.name());
        this.original = root.resolve("original");
        this.marked = root.resolve("marked");
        this.generated = root.resolve("generated");
        this.classes = root.resolve("classes");
    }

    /** Leaves the marked and the generated sources in a folder of the library's name. */
    public static Report run(Library library, Path workdir) throws IOException {
        return new Trial(library, workdir).run();
    }

    private Report run() throws IOException {
        long start = System.nanoTime();
        List<Path> files = SourceFiles.copy(library.sources(), original);
        List<String> ownErrors = mark(files);
        if (!ownErrors.isEmpty() && Runtime.version().feature() > OLDEST) {
            platform = List.of("--release", Integer.toString(OLDEST));
            ownErrors = mark(files);
        }
        return compile(ownErrors, start);
    }

    // The types are needed to tell asynchronous results, so the original is attributed and not only parsed.
    private List<String> mark(List<Path> files) throws IOException {
        SourceFiles.empty(marked);
        markings.clear();
        markedFiles.clear();
        try (Compiler compiler = new Compiler()) {
            JavacTask task = compiler.task(files, library.classPath(), with("-proc:none"));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            Marker marker =
                    new Marker(Trees.instance(task), new Asynchronous(task.getTypes(), task.getElements()));
            for (CompilationUnitTree unit : units) {
                write(unit, marker.mark(unit));
            }
            return Report.texts(compiler.errors(), root);
        }
    }

    private void write(CompilationUnitTree unit, Marking marking) throws IOException {
        Path relative = original.toAbsolutePath()
                .relativize(Path.of(unit.getSourceFile().toUri()).toAbsolutePath());
        Path target = marked.resolve(relative);
        Files.createDirectories(target.getParent());
        Files.writeString(target, marking.applied(unit.getSourceFile().getCharContent(true).toString()));
        markings.add(marking);
        markedFiles.add(target);
    }

    private Report compile(List<String> ownErrors, long start) throws IOException {
        SourceFiles.empty(generated);
        SourceFiles.empty(classes);
        List<Path> classPath = Stream.concat(
                        library.classPath().stream(), Stream.of(home(Defer.class), home(Marks.class)))
                .toList();
        List<String> options = with(
                "-processorpath",
                Compiler.joined(processorPath()),
                "-s",
                generated.toString(),
                "-d",
                classes.toString());
        try (Compiler compiler = new Compiler()) {
            compiler.task(markedFiles, classPath, options).call();
            Set<String> written = SourceFiles.in(generated).stream()
                    .map(each -> generated.relativize(each).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
            return new Report(
                    library.name() + (platform.isEmpty() ? "" : " (" + String.join(" ", platform) + ")"),
                    markedFiles.size(),
                    services().size(),
                    markings.stream().mapToInt(each -> each.spots().size()).sum(),
                    written.size(),
                    ownErrors,
                    services().stream().filter(each -> !written.contains(each)).toList(),
                    Report.texts(compiler.errors(), root),
                    Report.texts(compiler.warningsIn(generated), root),
                    (System.nanoTime() - start) / 1e9);
        }
    }

    private List<String> with(String... options) {
        return Stream.concat(platform.stream(), Stream.of(options)).toList();
    }

    private List<String> services() {
        return markings.stream()
                .flatMap(each -> each.services().stream())
                .map(Marking.Service::wrapperFile)
                .toList();
    }

    private static List<Path> processorPath() {
        return PROCESSOR.stream().map(Trial::named).map(Trial::home).toList();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException("not on the class path: " + name, absent);
        }
    }

    // The jar or folder that a class comes from: the same whether Maven or a plain java command runs this.
    private static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
