package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.Sources;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The services of some shapes, compiled together with their wrappers. */
final class Wrappers {
    private static final String HEADER = """
            package io.github.defer4j.processor.exhaustive.services;

            import io.github.defer4j.*;
            import io.github.defer4j.processor.exhaustive.Stage;
            import io.github.defer4j.processor.exhaustive.Thrown;

            @SafeWrapper(failures = Failures.%s)
            public class %s extends Stage {
            """;

    private Wrappers() {}

    /** A method of a wrapper, with the stage on which it acts. */
    record Method(Shape shape, String name, Stage stage, MethodHandle handle) {}

    static List<Method> of(List<Shape> shapes, Function<Sources, Compiled> compiler) {
        Map<String, List<Shape>> services = new LinkedHashMap<>();
        shapes.forEach(shape -> services.computeIfAbsent(shape.service(), name -> new ArrayList<>()).add(shape));
        String[] sources = services.values().stream().map(Wrappers::source).toArray(String[]::new);
        ClassLoader loader = compiler.apply(Sources.of(sources).withOptions("-Xlint:all")).clean().load();
        List<Method> methods = new ArrayList<>();
        services.forEach((name, own) -> methods.addAll(load(loader, name, own)));
        return methods;
    }

    private static String source(List<Shape> shapes) {
        StringBuilder text = new StringBuilder();
        text.append(HEADER.formatted(shapes.get(0).failures(), shapes.get(0).service()));
        for (int i = 0; i < shapes.size(); i++) {
            text.append(shapes.get(i).source(name(i))).append('\n');
        }
        return text.append("}\n").toString();
    }

    private static String name(int index) {
        return "shape" + index;
    }

    private static List<Method> load(ClassLoader loader, String name, List<Shape> shapes) {
        String service = "io.github.defer4j.processor.exhaustive.services." + name;
        try {
            Stage stage = (Stage) loader.loadClass(service).getConstructor().newInstance();
            Class<?> type = loader.loadClass(service + "Safe");
            List<Method> methods = new ArrayList<>();
            Object wrapper = type.getConstructor(stage.getClass()).newInstance(stage);
            for (int i = 0; i < shapes.size(); i++) {
                MethodHandle handle = MethodHandles.publicLookup()
                        .unreflect(type.getMethod(name(i)))
                        .bindTo(wrapper)
                        .asType(MethodType.methodType(Object.class));
                methods.add(new Method(shapes.get(i), name(i), stage, handle));
            }
            return methods;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
