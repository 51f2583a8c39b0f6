package io.github.defer4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.defer4j.processor.testing.Fixtures;
import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Build daemons run many compilations in one JVM, and several at once. */
class ParallelRunsTest {

    private static final int THREADS = 4;
    private static final int RUNS = 3;

    /** What a static field may hold: nothing of it can change. */
    private static final List<Class<?>> CONSTANTS = List.of(
            String.class, Number.class, Boolean.class, Character.class, Enum.class, Pattern.class, Class.class,
            TypeName.class, AnnotationSpec.class);

    @Test
    void compilationsAtOnceGiveWhatEachGivesAlone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Path> folders = Fixtures.subfolders(Fixtures.resources("golden"));
            List<Future<Map<String, String>>> results = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                for (Path folder : folders) {
                    Sources sources = Fixtures.sources(folder.resolve("in"));
                    results.add(threads.submit(() -> Map.copyOf(texts(TestCompiler.JAVAC, sources))));
                }
            }
            for (int i = 0; i < results.size(); i++) {
                Path folder = folders.get(i % folders.size());
                Sources sources = Fixtures.sources(folder.resolve("in"));
                assertEquals(texts(TestCompiler.JAVAC, sources), results.get(i).get(), folder::toString);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, String> texts(TestCompiler compiler, Sources sources) {
        return compiler.compile(sources).clean().generatedSources();
    }

    @TestFactory
    Stream<DynamicTest> staticFieldsAreConstants() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.defer4j").stream()
                        .flatMap(each -> each.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaField::reflect)
                        .map(field -> DynamicTest.dynamicTest(field.toString(), () -> assertConstant(field)));
    }

    private static void assertConstant(Field field) throws IllegalAccessException {
        assertTrue(Modifier.isFinal(field.getModifiers()), "not final");
        field.setAccessible(true);
        Object value = field.get(null);
        assertTrue(isConstant(value), () -> value.getClass().getName());
    }

    private static boolean isConstant(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || isConstant(optional.get());
        }
        if (value instanceof Collection<?> values) {
            return isImmutable(values) && values.stream().allMatch(ParallelRunsTest::isConstant);
        }
        return CONSTANTS.stream().anyMatch(each -> each.isInstance(value))
                || value instanceof Map<?, ?> map && isImmutable(map)
                || Stream.of(value.getClass().getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .allMatch(field -> Modifier.isFinal(field.getModifiers()) && isConstant(valueOf(field, value)));
    }

    private static boolean isImmutable(Object collection) {
        return collection.getClass().getName().startsWith("java.util.ImmutableCollections");
    }

    private static Object valueOf(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
