package io.github.defer4j.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's first screen is what the processor does. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MESSAGE =
            Pattern.compile("error: (\\[D4J-\\d+].*?)\n```", Pattern.DOTALL);

    private final String readme;
    private final List<String> blocks;

    ReadmeTest() throws IOException {
        readme = Files.readString(Path.of("../README.md"));
        blocks = JAVA.matcher(readme).results().map(block -> block.group(1)).toList();
    }

    @Test
    void wrapperIsTheGeneratedOne() {
        String wrapper = TestCompiler.JAVAC
                .compile(Sources.of(blocks.get(0)).withOptions("-Xlint:all"))
                .clean()
                .generated("shop.InventorySafe");
        assertTrue(wrapper.contains(blocks.get(1)), () -> "generated:\n" + wrapper);
    }

    @Test
    void messageIsTheReportedOne() {
        String mistyped = blocks.get(0).replace("\"lock.unlock()\"", "\"lock.unlok()\"");
        String reported =
                TestCompiler.JAVAC.compile(Sources.of(mistyped)).errors().get(0).text();
        MatchResult shown = MESSAGE.matcher(readme).results().findFirst().orElseThrow();
        assertTrue(
                withoutIndent(reported).equals(withoutIndent(shown.group(1))), () -> "reported:\n" + reported);
    }

    private static List<String> withoutIndent(String text) {
        return text.lines().map(String::strip).toList();
    }
}
