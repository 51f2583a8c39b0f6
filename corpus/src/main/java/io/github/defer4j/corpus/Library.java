package io.github.defer4j.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * Somebody else's code.
 *
 * @param sources a jar or a folder
 * @param classPath what it needs to compile
 */
public record Library(String name, Path sources, List<Path> classPath) {
    public Library {
        classPath = List.copyOf(classPath);
    }
}
