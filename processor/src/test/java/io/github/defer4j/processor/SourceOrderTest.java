package io.github.defer4j.processor;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.defer4j.processor.testing.Fixtures;
import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What is generated is that of {@link GoldenTest}, whatever the order in which the compiler gets the sources. */
class SourceOrderTest {

    private static final int SHUFFLES = 3;

    @TestFactory
    Stream<DynamicNode> cases() {
        return Fixtures.subfolders(Fixtures.resources("golden")).stream().flatMap(folder -> TestCompiler.selected()
                .map(compiler -> dynamicTest(
                        folder.getFileName() + " " + compiler.lowerName(), () -> check(folder, compiler))));
    }

    private static void check(Path folder, TestCompiler compiler) {
        Sources sources = Fixtures.sources(folder.resolve("in"));
        Map<String, String> expected = GoldenTest.expected(folder);
        GoldenTest.checkSame(expected, GoldenTest.generated(sources.reversed(), compiler));
        for (int seed = 1; seed <= SHUFFLES; seed++) {
            GoldenTest.checkSame(expected, GoldenTest.generated(sources.shuffled(seed), compiler));
        }
    }
}
