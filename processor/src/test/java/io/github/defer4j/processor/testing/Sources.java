package io.github.defer4j.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a test compiles.
 *
 * @param files   path by package ({@code p/Foo.java}) to text, in the order in which the compiler gets them;
 *                sorted unless a test asks for another order
 * @param release value of {@code --release}; 0 for the running JDK's own
 * @param options further options, such as {@code -Xlint:all} or {@code -Akey=value}
 * @param process false to compile without the processor
 * @param late    path to text of what another processor writes in its first round
 */
public record Sources(
        Map<String, String> files, int release, List<String> options, boolean process, Map<String, String> late) {

    public Sources {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        options = List.copyOf(options);
        late = Collections.unmodifiableMap(new TreeMap<>(late));
    }

    public Sources(Map<String, String> files, int release, List<String> options, boolean process) {
        this(files, release, options, process, Map.of());
    }

    /** Sources whose path is told by their package and their public, else first, top-level type. */
    public static Sources of(String... texts) {
        Map<String, String> files = new TreeMap<>();
        for (String text : texts) {
            putNew(files, SourceName.path(text), text);
        }
        return new Sources(files, 0, List.of(), true);
    }

    /** All {@code .java} files below the folder, which may be laid out flat or by package. */
    public static Sources fromFolder(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path path : paths.filter(p -> p.toString().endsWith(".java")).toList()) {
                String text = Files.readString(path);
                putNew(files, SourceName.path(text, path.getFileName().toString()), text);
            }
            return new Sources(files, 0, List.of(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void putNew(Map<String, String> files, String path, String text) {
        if (files.put(path, text) != null) {
            throw new IllegalArgumentException("two sources have the path " + path);
        }
    }

    public Sources withRelease(int newRelease) {
        return new Sources(files, newRelease, options, process, late);
    }

    /** The same sources with these options after those they have. */
    public Sources withOptions(String... more) {
        List<String> all = Stream.concat(options.stream(), Arrays.stream(more)).toList();
        return new Sources(files, release, all, process, late);
    }

    public Sources withoutProcessor() {
        return new Sources(files, release, options, false, late);
    }

    /** The same sources while another processor writes these. */
    public Sources withLate(Sources written) {
        return new Sources(files, release, options, process, written.files());
    }

    /** These sources and those, side by side. */
    public Sources and(Sources others) {
        Map<String, String> all = new TreeMap<>(files);
        others.files().forEach((path, text) -> putNew(all, path, text));
        return new Sources(all, release, options, process, late);
    }

    /** Only the files whose text is as wanted. */
    public Sources only(Predicate<String> wanted) {
        Map<String, String> some = new LinkedHashMap<>(files);
        some.values().removeIf(wanted.negate());
        return new Sources(some, release, options, process, late);
    }

    public Sources reversed() {
        return reordered(Collections::reverse);
    }

    public Sources shuffled(long seed) {
        return reordered(paths -> Collections.shuffle(paths, new Random(seed)));
    }

    private Sources reordered(Consumer<List<String>> order) {
        List<String> paths = Arrays.asList(files.keySet().toArray(new String[0]));
        order.accept(paths);
        Map<String, String> result = new LinkedHashMap<>();
        paths.forEach(path -> result.put(path, files.get(path)));
        return new Sources(result, release, options, process, late);
    }
}
