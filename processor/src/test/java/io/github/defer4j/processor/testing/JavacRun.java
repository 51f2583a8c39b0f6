package io.github.defer4j.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** javac, in memory. */
final class JavacRun {

    private static final String SOURCE_OUTPUT = "SOURCE_OUTPUT/";
    private static final String CLASS_OUTPUT = "CLASS_OUTPUT/";

    private JavacRun() {
    }

    static Compiled compile(Sources sources, List<Processor> processors) {
        List<JavaFileObject> inputs = sources.files().entrySet().stream()
                .map(file -> JavaFileObjects.forSourceString(typeName(file.getKey()), file.getValue()))
                .toList();
        Compilation compilation = Compiler.javac()
                .withProcessors(processors)
                .withOptions(options(sources))
                .withClasspath(TestCompiler.classPath(sources))
                .compile(inputs);
        Map<String, String> generatedSources = new TreeMap<>();
        Map<String, byte[]> classes = new TreeMap<>();
        for (JavaFileObject file : generatedFiles(compilation)) {
            String path = path(file);
            if (path.startsWith(SOURCE_OUTPUT)) {
                generatedSources.put(path.substring(SOURCE_OUTPUT.length()), text(file));
            } else if (path.startsWith(CLASS_OUTPUT) && path.endsWith(".class")) {
                classes.put(path.substring(CLASS_OUTPUT.length()), bytes(file));
            }
        }
        return new Compiled(TestCompiler.JAVAC, messages(compilation), generatedSources, classes);
    }

    /** None after an error: the library gives them out for a compilation that succeeded only. */
    private static List<JavaFileObject> generatedFiles(Compilation compilation) {
        return compilation.status() == Compilation.Status.FAILURE ? List.of() : compilation.generatedFiles();
    }

    private static String typeName(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    private static List<String> options(Sources sources) {
        List<String> options = new ArrayList<>(sources.options());
        if (sources.release() != 0) {
            // A newer javac warns of an old release as such; that says nothing about the sources.
            options.addAll(List.of("--release", Integer.toString(sources.release()), "-Xlint:-options"));
        }
        if (!sources.process()) {
            options.add("-proc:none");
        }
        return options;
    }

    private static List<Message> messages(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> !isAboutForeignAnnotations(diagnostic))
                .map(diagnostic -> Diagnostics.message(diagnostic, JavacRun::messagePath))
                .toList();
    }

    /** With -Xlint:all javac warns of annotations that no processor claims; only for ours it is a fault. */
    private static boolean isAboutForeignAnnotations(Diagnostic<?> diagnostic) {
        return diagnostic.getCode().equals("compiler.warn.proc.annotations.without.processors")
                && !diagnostic.getMessage(null).contains("io.github.defer4j.");
    }

    private static String messagePath(JavaFileObject file) {
        String path = path(file);
        return path.startsWith(SOURCE_OUTPUT) ? "generated/" + path.substring(SOURCE_OUTPUT.length()) : path;
    }

    private static String path(JavaFileObject file) {
        String path = file.toUri().getPath();
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
