package io.github.defer4j.conformance.run;

import io.github.defer4j.conformance.emit.ServiceWriter;
import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.support.Log;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Runs programs as annotated services through their wrappers. What does not compile without a warning has that as its
 * trace.
 */
public final class ServiceEngine implements Engine {
    private static final String PREFIX = ServiceWriter.PACKAGE + ".P";

    private final ThreadLocal<ServiceCompiler> compilers = ThreadLocal.withInitial(ServiceCompiler::new);
    private final UnaryOperator<String> edit;

    public ServiceEngine() {
        this(UnaryOperator.identity());
    }

    /** With something changed in each service: what a comparison cannot see, it does not prove. */
    public ServiceEngine(UnaryOperator<String> edit) {
        this.edit = edit;
    }

    @Override
    public List<List<String>> run(List<Program> programs) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < programs.size(); i++) {
            sources.put(PREFIX + i, edit.apply(ServiceWriter.write("P" + i, programs.get(i))));
        }
        ServiceCompiler compiler = compilers.get();
        ServiceCompiler.Compiled compiled = compiler.compile(sources);
        Map<String, String> errors = new LinkedHashMap<>(compiled.errors());
        Set<String> wrong = new HashSet<>(errors.keySet());
        while (!wrong.isEmpty() && sources.keySet().removeAll(wrong) && !sources.isEmpty()) {
            compiled = compiler.compile(sources);
            errors.putAll(compiled.errors());
            wrong = new HashSet<>(compiled.errors().keySet());
        }
        Loader loader = new Loader(compiled.classes());
        return IntStream.range(0, programs.size())
                .mapToObj(i -> trace(programs.get(i), PREFIX + i, loader, errors))
                .toList();
    }

    private static List<String> trace(Program program, String name, Loader loader, Map<String, String> errors) {
        Log log = new Log(program.id());
        if (errors.containsKey(name)) {
            return failed(log, "DOES NOT COMPILE " + errors.get(name));
        }
        try {
            loader.loadClass(name).getMethod("run", Log.class).invoke(null, log);
        } catch (ClassNotFoundException missing) {
            return failed(log, "DOES NOT COMPILE " + errors);
        } catch (InvocationTargetException failed) {
            return failed(log, "FAILED " + failed.getCause());
        } catch (ReflectiveOperationException | LinkageError failed) {
            return failed(log, "FAILED " + failed);
        }
        return log.lines();
    }

    private static List<String> failed(Log log, String why) {
        List<String> lines = new ArrayList<>(log.lines());
        lines.add(why);
        return lines;
    }

    /** Defines the classes of one batch, and goes with it. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(ServiceEngine.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
