package io.github.defer4j.neighbours.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A jar, or the folder that it is made of. */
public final class Archive {
    private Archive() {}

    public static Map<String, byte[]> entries(Path archive) {
        try {
            return Files.isDirectory(archive) ? ofFolder(archive) : ofJar(archive);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In the order of the jar; times of day as written, without a zone. */
    public static Map<String, LocalDateTime> times(Path jar) {
        Map<String, LocalDateTime> times = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().forEach(entry -> times.put(entry.getName(), entry.getTimeLocal()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return times;
    }

    /** Makes a jar of the class files in a folder, and of nothing else. */
    public static Path pack(Path folder, Path jar) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : ofFolder(folder).entrySet()) {
                if (entry.getKey().endsWith(".class")) {
                    out.putNextEntry(new ZipEntry(entry.getKey()));
                    out.write(entry.getValue());
                }
            }
            return jar;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, byte[]> ofFolder(Path folder) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        for (Path file : Project.files(folder, "")) {
            entries.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return entries;
    }

    private static Map<String, byte[]> ofJar(Path jar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }
}
