package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.neighbours.tool.Jars;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs our processor behind a {@link Filer} that notes which elements each file is said to come from. */
final class RecordingRun {
    private RecordingRun() {}

    /** For each file written, by the full name of its class, the names of its originating elements. */
    static Map<String, List<String>> compile(List<Path> sources, Path out) {
        Map<String, List<String>> origins = new TreeMap<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        List<String> options = List.of("-d", out.toString(), "-cp", Jars.ANNOTATIONS.toString(), "-proc:only");
        JavaCompiler.CompilationTask task =
                javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
        task.setProcessors(List.of(new Recording(origins)));
        assertTrue(task.call());
        return origins;
    }

    private static final class Recording extends AbstractProcessor {
        private final Processor ours = ours();
        private final Map<String, List<String>> origins;

        Recording(Map<String, List<String>> origins) {
            this.origins = origins;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return ours.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public void init(ProcessingEnvironment environment) {
            Filer filer = proxy(Filer.class, (self, method, arguments) -> {
                note(method, arguments);
                return call(environment.getFiler(), method, arguments);
            });
            ours.init(proxy(ProcessingEnvironment.class, (self, method, arguments) ->
                    method.getName().equals("getFiler") ? filer : call(environment, method, arguments)));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return ours.process(annotations, round);
        }

        // By name, as a compiler does: what its class file refers to is not all on our class path.
        private static Processor ours() {
            try {
                return (Processor) Class.forName("io.github.defer4j.processor.DeferProcessor")
                        .getConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException missing) {
                throw new IllegalStateException(missing);
            }
        }

        private void note(Method method, Object[] arguments) {
            // Reading or writing anything else would not be isolating.
            assertTrue(method.getName().equals("createSourceFile"), method::getName);
            List<String> names = Arrays.stream((Element[]) arguments[1])
                    .map(element -> ((TypeElement) element).getQualifiedName().toString())
                    .toList();
            origins.put(arguments[0].toString(), names);
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }

        private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
