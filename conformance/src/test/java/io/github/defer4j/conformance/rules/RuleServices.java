package io.github.defer4j.conformance.rules;

import io.github.defer4j.DeferScope;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The services of all rules, compiled with our processor in one javac, and run. */
record RuleServices(Path classes) {
    static RuleServices compile(List<RuleFolder> rules, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-Xlint:all", "-Werror", "-d", classes.toString());
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> services = rules.stream().map(RuleFolder::service).toList();
            JavaCompiler.CompilationTask task = javac.getTask(
                    null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(services));
            // Found as javac finds them; since JDK 23 it does not look by itself.
            task.setProcessors(ServiceLoader.load(Processor.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());
            if (!task.call()) {
                throw new AssertionError(diagnostics.getDiagnostics().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")));
            }
        }
        return new RuleServices(classes);
    }

    String run(RuleFolder rule) throws Throwable {
        return rule.endsProcess() ? OwnProcess.run(classes, command(rule)) : runHere(rule);
    }

    private String runHere(RuleFolder rule) throws Throwable {
        URL[] path = {classes.toUri().toURL()};
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream console = System.out;
        try (URLClassLoader loader = new URLClassLoader(path, RuleServices.class.getClassLoader())) {
            Method main = loader.loadClass(rule.mainClass()).getMethod("main", String[].class);
            // The class is not public: nobody else has to see it.
            main.setAccessible(true);
            System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        } finally {
            System.setOut(console);
        }
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private List<String> command(RuleFolder rule) throws URISyntaxException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path annotations = Path.of(
                DeferScope.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        String path = classes + File.pathSeparator + annotations;
        return List.of(java.toString(), "-classpath", path, rule.mainClass());
    }
}
