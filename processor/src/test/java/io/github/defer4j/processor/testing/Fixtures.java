package io.github.defer4j.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of sources below {@code src/test/resources}, read and rewritten in place. */
public final class Fixtures {

    private static final Path RESOURCES = Path.of(System.getProperty("basedir", "")).resolve("src/test/resources");

    private Fixtures() {
    }

    /** True under {@code -Dgolden.update=true}: files with expected text are rewritten instead of compared. */
    public static boolean updating() {
        return Boolean.getBoolean("golden.update");
    }

    public static Path resources(String name) {
        return RESOURCES.resolve(name);
    }

    /** The folders in this one, sorted by name; fails if there is none, so that no test passes by finding nothing. */
    public static List<Path> subfolders(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> folders = paths.filter(Files::isDirectory).sorted().toList();
            if (folders.isEmpty()) {
                throw new AssertionError("no folder in " + folder.toAbsolutePath());
            }
            return folders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources in a folder with all lints on; {@code options.txt} beside them has further options, one a line. */
    public static Sources sources(Path folder) {
        Sources sources = Sources.fromFolder(folder).withOptions("-Xlint:all");
        if (sources.files().isEmpty()) {
            throw new AssertionError("no source in " + folder.toAbsolutePath());
        }
        Path options = folder.resolve("options.txt");
        return Files.exists(options) ? sources.withOptions(read(options).lines().toArray(String[]::new)) : sources;
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the sources below a folder, which need not exist. */
    public static void deleteSources(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".java")).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
