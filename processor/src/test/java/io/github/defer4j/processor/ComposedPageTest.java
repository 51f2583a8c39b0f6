package io.github.defer4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/composed.md shows is what the processor does. */
class ComposedPageTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MESSAGE = Pattern.compile("error: (\\[D4J-\\d+].*?)\n```", Pattern.DOTALL);

    private static final String HEAD =
            """
            package shop;

            import io.github.defer4j.Defer;
            import java.lang.annotation.ElementType;
            import java.lang.annotation.Target;
            import java.util.concurrent.locks.Lock;
            import java.util.concurrent.locks.ReentrantLock;

            """;

    private static final String STORE =
            """
            public class Store {
                final Lock lock = new ReentrantLock();

                @%s
                public void put() {}
            }
            """;

    private final String page;

    /** The top-level types of each block; bodies that are left out are empty or return what was passed. */
    private final List<List<String>> blocks;

    ComposedPageTest() throws IOException {
        page = Files.readString(Path.of("../docs/composed.md"));
        blocks = JAVA.matcher(page).results()
                .map(block -> block.group(1).replace("int n) { ... }", "int n) { return n; }").replace("{ ... }", "{}"))
                .map(block -> Stream.of(block.split("\n\n(?=\\S)")).map(HEAD::concat).toList())
                .toList();
    }

    @Test
    void theFirstServiceIsWrapped() {
        String wrapper = wrapper("StockSafe", blocks.subList(0, 2));

        assertTrue(wrapper.contains("stockLock.lock();"), wrapper);
        assertTrue(wrapper.contains("Meter.stop(\"Stock.reserve\", start);"), wrapper);
    }

    @Test
    void attributesAreHandedOn() {
        List<String> store = List.of(HEAD + STORE.formatted("Guarded(prefix = \"shelf\")"));
        String wrapper = wrapper("StoreSafe", List.of(blocks.get(0), blocks.get(1), blocks.get(2), store));

        assertTrue(wrapper.contains("lock.lock();"), wrapper);
        assertTrue(wrapper.contains("Meter.stop(\"shelf.put\", start);"), wrapper);
    }

    @Test
    void aTextIsAVariableWhereThereIsOne() {
        List<String> reading = blocks.get(1).stream()
                .map(text -> text.replace("@Timed", "@Timed(name = \"sku\")"))
                .toList();
        String wrapper = wrapper("StockSafe", List.of(blocks.get(0), reading));

        assertTrue(wrapper.contains("Meter.stop(sku, start);"), wrapper);
    }

    @Test
    void theMessageIsTheReportedOne() {
        List<String> mistyped = blocks.get(0).stream().map(text -> text.replace("unlock()", "unlok()")).toList();
        List<String> store = List.of(HEAD + STORE.formatted("Locked(\"lock\")"));
        String reported = TestCompiler.JAVAC
                .compile(sources(List.of(mistyped, blocks.get(1).subList(0, 1), store)))
                .errors()
                .get(0)
                .text();
        String shown = MESSAGE.matcher(page).results().findFirst().orElseThrow().group(1);

        assertEquals(lines(shown), lines(reported));
    }

    private static String wrapper(String name, List<List<String>> parts) {
        return TestCompiler.JAVAC.compile(sources(parts)).clean().generated("shop." + name);
    }

    private static Sources sources(List<List<String>> parts) {
        return Sources.of(parts.stream().flatMap(List::stream).toArray(String[]::new));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }
}
