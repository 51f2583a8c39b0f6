package io.github.defer4j.neighbours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Twenty services in four packages, each of which names the wrappers of two others. */
final class ServiceSet {
    private static final int SIZE = 20;
    private static final int PACKAGES = 4;

    private static final String SOURCE =
            """
            package p%1$d;

            import io.github.defer4j.Defer;
            import io.github.defer4j.Exit;
            import io.github.defer4j.Recover;
            import java.io.IOException;
            import java.io.StringReader;
            import java.util.List;
            import java.util.Map;
            import java.util.concurrent.locks.Lock;
            import java.util.concurrent.locks.ReentrantLock;
            import p%3$d.S%4$dSafe;

            public class S%2$d {
                final Lock lock = new ReentrantLock();

                @Defer(acquire = "lock.lock()", value = "lock.unlock()")
                @Defer(value = "log(text, failure)", on = Exit.FAILURE)
                @Recover("nothing")
                public int count(String text, @Defer(acquire = "open(text)") StringReader in) throws IOException {
                    return in.read();
                }

                int nothing(String text, IOException why) {
                    return -1;
                }

                StringReader open(String text) {
                    return new StringReader(text);
                }

                void log(String text, Throwable why) {}

                @Recover
                public Map<String, List<S%4$dSafe>> other(S%2$dSafe own, S%4$dSafe other) {
                    return Map.of("other", List.of(other));
                }

                public <T extends Comparable<T>> T plain(T value) {
                    return value;
                }

                public record Inner(List<String> items) {
                    @Defer("items().clear()")
                    public int size() {
                        return items.size();
                    }
                }
            }
            """;

    private ServiceSet() {}

    static List<Path> write(Path folder) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            int other = (i + 1) % SIZE;
            String text = String.format(SOURCE, i % PACKAGES, i, other % PACKAGES, other);
            files.add(write(folder.resolve("p" + i % PACKAGES).resolve("S" + i + ".java"), text));
        }
        return files;
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
