package io.github.defer4j.corpus;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Java files of a folder or a sources jar. */
final class SourceFiles {
    private SourceFiles() {}

    /** Copies them into the folder, which is emptied first, and gives them in a fixed order. */
    static List<Path> copy(Path sources, Path folder) throws IOException {
        empty(folder);
        if (Files.isDirectory(sources)) {
            copyTree(sources, folder);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(sources)) {
                copyTree(jar.getPath("/"), folder);
            }
        }
        return in(folder);
    }

    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Makes the folder if there is none. */
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path relative = from.relativize(each);
                if (isWanted(relative)) {
                    Path target = to.resolve(relative.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(each, target);
                }
            }
        }
    }

    // META-INF/versions has a second copy of some classes. The libraries are compiled on the class path.
    private static boolean isWanted(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java")
                && !name.equals("package-info.java")
                && !name.equals("module-info.java")
                && !file.startsWith(file.getFileSystem().getPath("META-INF"));
    }
}
