package io.github.defer4j.benchmarks.compile;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * A processor under measurement.
 *
 * @param name in the report
 * @param source the text of an input, by its package and its name
 * @param classPath what its inputs compile against
 * @param processorPath the processor with what it needs
 */
record Tool(String name, BinaryOperator<String> source, List<Path> classPath, List<Path> processorPath) {
    static final String OURS = "defer4j";

    static Tool ours() {
        return new Tool(
                OURS,
                ServiceSources::service,
                jars(path -> path.contains("/annotations/") || path.contains("defer4j-annotations")),
                jars(path -> path.contains("/processor/")
                        || path.contains("defer4j-processor")
                        || path.contains("/palantir/javapoet/")));
    }

    static List<Tool> peers() {
        List<Path> autoValue = jars(path -> path.contains("/com/google/auto/value/"));
        List<Path> immutables = jars(path -> path.contains("/org/immutables/"));
        List<Path> mapStruct = jars(path -> path.contains("/org/mapstruct/"));
        List<Path> inject = jars(path -> path.contains("inject") || path.contains("/com/google/dagger/dagger/"));
        return List.of(
                new Tool("AutoValue", PeerSources::autoValue, autoValue, autoValue),
                new Tool("Immutables", PeerSources::immutables, immutables, immutables),
                new Tool("MapStruct", PeerSources::mapStruct, mapStruct, mapStruct),
                new Tool("Dagger", PeerSources::dagger, inject, jars(Tool::isDaggers)));
    }

    // What dagger-compiler depends on; the other jars of this class path would only slow the search down.
    private static boolean isDaggers(String path) {
        return List.of(
                        "/com/google/dagger/",
                        "/com/squareup/",
                        "/com/google/devtools/ksp/",
                        "/org/jetbrains/",
                        "/com/google/guava/",
                        "/com/google/errorprone/",
                        "/com/google/googlejavaformat/",
                        "/com/google/auto/",
                        "/net/ltgt/",
                        "/javax/inject/",
                        "/jakarta/inject/",
                        "/org/jspecify/")
                .stream()
                .anyMatch(path::contains)
                && !path.contains("/com/google/auto/value/");
    }

    private static List<Path> jars(Predicate<String> isWanted) {
        List<Path> found = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> isWanted.test(path.replace('\\', '/')))
                .map(Path::of)
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("not on the class path");
        }
        return found;
    }
}
