package io.github.defer4j.neighbours.tool;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the jars are that a user's build would name. With {@code mvn verify} our own are the packaged ones, with
 * {@code mvn test} the folders that they are made of.
 */
public final class Jars {
    public static final Path ANNOTATIONS = holding("io.github.defer4j.Defer");
    public static final Path PROCESSOR = holding("io.github.defer4j.processor.DeferProcessor");
    public static final Path JAVAPOET = holding("com.palantir.javapoet.JavaFile");
    public static final Path ECJ = holding("org.eclipse.jdt.core.compiler.batch.BatchCompiler");
    public static final Path LOMBOK = holding("lombok.Lombok");
    public static final Path KOTLIN_STDLIB = holding("kotlin.Unit");
    public static final Path KOTLIN_ANNOTATIONS = holding("org.jetbrains.annotations.NotNull");
    public static final Path KAPT = named("kotlin-annotation-processing-embeddable");

    /** What stands on a processor path for us. */
    public static final List<Path> DEFER4J = List.of(PROCESSOR, JAVAPOET);

    private Jars() {}

    /** The Kotlin compiler with all that it needs; it finds them on one class path. */
    public static List<Path> kotlinCompiler() {
        return classPath()
                .filter(path -> path.toString().contains("kotlin") || path.toString().contains("annotations-13"))
                .toList();
    }

    private static Path holding(String type) {
        try {
            // Not initialized: nothing of it is called.
            Class<?> found = Class.forName(type, false, Jars.class.getClassLoader());
            return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException broken) {
            throw new IllegalStateException(type, broken);
        }
    }

    private static Path named(String artifact) {
        return classPath()
                .filter(path -> path.getFileName().toString().startsWith(artifact + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(artifact));
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
    }
}
