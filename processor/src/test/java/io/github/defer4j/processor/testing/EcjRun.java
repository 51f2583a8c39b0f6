package io.github.defer4j.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compiler of Eclipse. It takes real files only, so these live in a folder that is deleted afterwards. */
final class EcjRun {

    private final Path root;
    private final Path input;
    private final Path generated;
    private final Path classes;

    private EcjRun(Path root) throws IOException {
        this.root = root;
        this.input = Files.createDirectory(root.resolve("input"));
        this.generated = Files.createDirectory(root.resolve("generated"));
        this.classes = Files.createDirectory(root.resolve("classes"));
    }

    static Compiled compile(Sources sources) {
        try {
            Path root = Files.createTempDirectory("ecj").toRealPath();
            try {
                return new EcjRun(root).run(sources);
            } finally {
                delete(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compiled run(Sources sources) throws IOException {
        List<Path> inputs = new ArrayList<>();
        for (Map.Entry<String, String> file : sources.files().entrySet()) {
            inputs.add(write(input.resolve(file.getKey()), file.getValue()));
        }
        JavaCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        boolean succeeded;
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    out, files, diagnostics, options(sources), null, files.getJavaFileObjectsFromPaths(inputs));
            task.setProcessors(TestCompiler.processors(sources));
            succeeded = task.call();
        }
        List<Message> messages = diagnostics.getDiagnostics().stream()
                .map(diagnostic -> Diagnostics.message(diagnostic, this::messagePath))
                .toList();
        if (!succeeded && messages.stream().noneMatch(m -> m.kind() == Message.Kind.ERROR)) {
            throw new AssertionError("ecj failed without an error: " + out);
        }
        return new Compiled(TestCompiler.ECJ, messages, generatedSources(), classFiles());
    }

    private List<String> options(Sources sources) {
        List<String> options = new ArrayList<>(List.of(
                "-d", classes.toString(),
                "-s", generated.toString(),
                "-classpath", TestCompiler.classPath(sources).stream().map(File::toString).collect(joining(File.pathSeparator)),
                "-encoding", "UTF-8"));
        if (sources.release() == 0) {
            String own = Integer.toString(Runtime.version().feature());
            options.addAll(List.of("-source", own, "-target", own));
        } else {
            options.addAll(List.of("--release", Integer.toString(sources.release())));
        }
        if (!sources.process()) {
            options.add("-proc:none");
        }
        // Options of javac alone; ecj runs with its default warnings.
        sources.options().stream().filter(option -> !option.startsWith("-X")).forEach(options::add);
        return options;
    }

    /** {@code p/Foo.java} for an input, {@code generated/p/FooSafe.java} for a generated source. */
    private String messagePath(JavaFileObject file) {
        Path path = Path.of(file.toUri());
        return slashes(path.startsWith(input) ? input.relativize(path) : root.relativize(path));
    }

    private Map<String, String> generatedSources() throws IOException {
        Map<String, String> result = new TreeMap<>();
        for (Path path : files(generated, ".java")) {
            result.put(slashes(generated.relativize(path)), Files.readString(path));
        }
        return result;
    }

    private Map<String, byte[]> classFiles() throws IOException {
        Map<String, byte[]> result = new TreeMap<>();
        for (Path path : files(classes, ".class")) {
            result.put(slashes(classes.relativize(path)), Files.readAllBytes(path));
        }
        return result;
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(extension)).toList();
        }
    }

    private static Path write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
