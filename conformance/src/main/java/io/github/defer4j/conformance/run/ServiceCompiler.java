package io.github.defer4j.conformance.run;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles services with our processor, in a real javac. For one thread. */
final class ServiceCompiler {
    private static final List<String> OPTIONS = List.of("-Xlint:all", "-g:none");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /**
     * What became of the sources.
     *
     * @param classes the bytes of each class; none if there was an error
     * @param errors the first error or warning in each source that has one, by the name of its class
     */
    record Compiled(Map<String, byte[]> classes, Map<String, String> errors) {}

    /** Sources by the full name of their class. */
    Compiled compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles memory = new MemoryFiles(files);
        List<MemoryFiles.Source> units = sources.entrySet().stream()
                .map(source -> new MemoryFiles.Source(source.getKey(), source.getValue()))
                .toList();
        JavaCompiler.CompilationTask task = javac.getTask(null, memory, diagnostics, OPTIONS, null, units);
        task.setProcessors(processors());
        boolean compiled = task.call();
        Map<String, String> errors = new HashMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
                errors.putIfAbsent(owner(diagnostic, sources), diagnostic.toString());
            }
        }
        return new Compiled(compiled ? memory.classes() : Map.of(), errors);
    }

    /** New ones for each compilation, found as javac finds them; since JDK 23 it does not look by itself. */
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** A mistake in a wrapper is one of its service. */
    private static String owner(Diagnostic<? extends JavaFileObject> diagnostic, Map<String, String> sources) {
        if (diagnostic.getSource() == null) {
            return "";
        }
        String path = diagnostic.getSource().toUri().getPath();
        String name = path.substring(1).replace('/', '.').replaceAll("(Safe)?\\.java$", "");
        return sources.containsKey(name) ? name : "";
    }
}
