package io.github.defer4j.processor.behaviour;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.Fixtures;
import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Programs that use wrappers as a user does and check themselves: the folder {@code behaviour/<topic>} has services
 * and classes named {@code *Checks}, whose public static methods throw an {@code AssertionError} if a wrapper does
 * not do what is promised. Each topic is compiled once with each compiler, together with {@code behaviour/support}.
 */
final class Behaviour {

    private static final String SUPPORT = "support";
    private static final String CHECKS = "Checks.java";
    private static final Map<String, Compiled> COMPILED = new ConcurrentHashMap<>();

    private Behaviour() {
    }

    /** A container for each compiler with a test for each check of the topic. */
    static Stream<DynamicNode> checks(String topic) {
        return Arrays.stream(TestCompiler.values())
                .map(compiler -> dynamicContainer(compiler.lowerName(), tests(topic, compiler)));
    }

    /** The topic as one compiler made it. */
    static Compiled compiled(String topic, TestCompiler compiler) {
        return COMPILED.computeIfAbsent(topic + " " + compiler, key -> compiler.compile(sources(topic)));
    }

    static Sources sources(String topic) {
        Map<String, String> files = new TreeMap<>(folder(SUPPORT).files());
        files.putAll(folder(topic).files());
        return new Sources(files, 0, List.of("-Xlint:all"), true);
    }

    static Sources folder(String topic) {
        return Sources.fromFolder(Fixtures.resources("behaviour").resolve(topic));
    }

    private static Stream<DynamicNode> tests(String topic, TestCompiler compiler) {
        Compiled compiled = compiled(topic, compiler);
        DynamicNode clean = dynamicTest("compiles without a message", compiled::clean);
        if (!compiled.errors().isEmpty()) {
            return Stream.of(clean);
        }
        return Stream.concat(
                Stream.of(clean),
                checksOf(topic, compiled).stream().map(check -> dynamicTest(
                        check.getDeclaringClass().getSimpleName() + "." + check.getName(), () -> run(check))));
    }

    /** The whole topic at once, compiled anew. */
    static void runAll(String topic, TestCompiler compiler) throws Throwable {
        for (Method check : checksOf(topic, compiler.compile(sources(topic)).clean())) {
            run(check);
        }
    }

    private static List<Method> checksOf(String topic, Compiled compiled) {
        ClassLoader loader = compiled.load();
        List<Method> checks = folder(topic).files().keySet().stream()
                .filter(path -> path.endsWith(CHECKS))
                .flatMap(path -> checksOf(loader, path))
                .toList();
        assertFalse(checks.isEmpty(), () -> "no check in " + topic);
        return checks;
    }

    private static Stream<Method> checksOf(ClassLoader loader, String path) {
        String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        try {
            return Arrays.stream(loader.loadClass(name).getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> Modifier.isStatic(method.getModifiers()))
                    .sorted(Comparator.comparing(Method::getName));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(path + " has no class " + name, e);
        }
    }

    /** A check that is done with an interrupt has cleared the flag; one that says nothing of it expects none. */
    private static void run(Method check) throws Throwable {
        Thread.interrupted();
        try {
            check.invoke(null);
            assertFalse(Thread.currentThread().isInterrupted(), "the interrupt flag is set at the end");
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            Thread.interrupted();
        }
    }
}
