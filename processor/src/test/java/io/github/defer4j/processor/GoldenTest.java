package io.github.defer4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.defer4j.processor.testing.Fixtures;
import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder {@code golden/<case>/} has sources in {@code in} and in {@code out} what is generated from them: byte
 * for byte the same with each compiler, and also for Java 8 if there is a file {@code release8}.
 */
class GoldenTest {

    @TestFactory
    Stream<DynamicNode> cases() {
        return Fixtures.subfolders(Fixtures.resources("golden")).stream()
                .map(folder -> dynamicContainer(folder.getFileName().toString(), folder.toUri(), caseTests(folder)));
    }

    private static Stream<DynamicNode> caseTests(Path folder) {
        return TestCompiler.selected().flatMap(compiler -> {
            String name = folder.getFileName() + " " + compiler.lowerName();
            List<DynamicNode> tests = new ArrayList<>();
            tests.add(dynamicTest(name, () -> checkText(folder, compiler)));
            if (Files.exists(folder.resolve("release8"))) {
                tests.add(dynamicTest(name + " for Java 8", () -> {
                    Sources sources = Fixtures.sources(folder.resolve("in")).withRelease(8);
                    checkSame(expected(folder), generated(sources, compiler));
                }));
            }
            return tests.stream();
        });
    }

    private static void checkText(Path folder, TestCompiler compiler) {
        Map<String, String> generated = generated(Fixtures.sources(folder.resolve("in")), compiler);
        if (Fixtures.updating() && compiler == TestCompiler.JAVAC) {
            update(folder.resolve("out"), generated);
        }
        checkSame(expected(folder), generated);
    }

    static Map<String, String> generated(Sources sources, TestCompiler compiler) {
        return compiler.compile(sources).clean().generatedSources();
    }

    static Map<String, String> expected(Path folder) {
        return Fixtures.sources(folder.resolve("out")).files();
    }

    /** Compares the names first, so that a missing file shows as such, then each text by itself. */
    static void checkSame(Map<String, String> expected, Map<String, String> actual) {
        assertEquals(String.join("\n", expected.keySet()), String.join("\n", actual.keySet()));
        expected.forEach((path, text) -> assertEquals(text, actual.get(path), path));
    }

    /** Writes the files side by side, or by package if two have the same name. */
    private static void update(Path out, Map<String, String> generated) {
        List<String> names = generated.keySet().stream().map(path -> Path.of(path).getFileName().toString()).toList();
        boolean flat = names.stream().distinct().count() == names.size();
        Fixtures.deleteSources(out);
        generated.forEach((path, text) -> {
            Path file = Path.of(path);
            Fixtures.write(out.resolve(flat ? file.getFileName() : file), text);
        });
    }
}
