package io.github.defer4j.neighbours.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small build: a folder of {@code src/test/resources} with the sources, and one of the test's own for what is
 * made of them.
 */
public record Project(Path sources, Path work) {
    private static final Path RESOURCES = Path.of("src", "test", "resources").toAbsolutePath();

    public static Project of(String name, Path work) {
        return new Project(RESOURCES.resolve(name), work);
    }

    /** An empty folder, or the one that an earlier step has filled. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(work.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every source below the given part of the project, in a fixed order. */
    public List<Path> java(String part) {
        return files(sources.resolve(part), ".java");
    }

    public List<Path> java() {
        return java("");
    }

    /** What the program of the project is to print. */
    public String expected() {
        return read(sources.resolve("expected.txt"));
    }

    /** Writes the file a second time, changed, and gives its new place. */
    public Path edited(String file, String from, String to) {
        try {
            Path target = folder("edited").resolve(Path.of(file).getFileName());
            String text = Files.readString(sources.resolve(file));
            if (!text.contains(from)) {
                throw new IllegalArgumentException(from + " is not in " + file);
            }
            return Files.writeString(target, text.replace(from, to));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every file below the folder with its text, by relative name. */
    public static Map<String, String> texts(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(folder, ending)) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
        }
        return texts;
    }

    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Byte for byte, also where the file is no text. */
    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
