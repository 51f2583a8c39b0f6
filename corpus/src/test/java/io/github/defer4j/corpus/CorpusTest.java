package io.github.defer4j.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every library whose sources jar is on the class path: no error, no warning in what is generated, a wrapper for
 * each class. System properties try another one: {@code corpus.sources} (with {@code corpus.classpath}), or only
 * those whose name holds {@code corpus.only}.
 */
final class CorpusTest {
    private static final String SOURCES = "-sources.jar";

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void compilesWithTheMarks(Library library) throws IOException {
        Report report = Trial.run(library, Path.of("target", "corpus"));
        System.out.println(report.line());
        assertTrue(report.isGood(), () -> report.line() + "\n" + report.problems());
    }

    static Stream<Library> libraries() {
        String sources = System.getProperty("corpus.sources");
        if (sources != null) {
            Path path = Path.of(sources);
            return Stream.of(new Library(
                    nameOf(path), path, Corpus.classPath(System.getProperty("corpus.classpath", ""))));
        }
        String only = System.getProperty("corpus.only", "");
        List<Path> all = Corpus.classPath(System.getProperty("java.class.path"));
        List<Path> others = all.stream().filter(each -> !isSources(each)).toList();
        return all.stream()
                .filter(CorpusTest::isSources)
                .map(each -> new Library(nameOf(each), each, others))
                .filter(library -> library.name().contains(only));
    }

    private static boolean isSources(Path path) {
        return path.toString().endsWith(SOURCES);
    }

    private static String nameOf(Path sources) {
        return sources.getFileName().toString().replace(SOURCES, "");
    }
}
