package io.github.defer4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.Fixtures;
import io.github.defer4j.processor.testing.Markers;
import io.github.defer4j.processor.testing.Message;
import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * What another processor writes comes a round later. Every folder {@code rounds/<case>/} has services in {@code now}
 * and what they need in {@code late}: that it comes late must change neither what is generated nor what is said. A file
 * in which {@link Markers} announce errors is compiled without the others of its kind, for an error ends the rounds.
 */
class RoundsTest {

    private static final String MARKER = "// ERROR";

    @TestFactory
    Stream<DynamicNode> cases() {
        return Fixtures.subfolders(Fixtures.resources("rounds")).stream().flatMap(folder -> {
            Sources now = Fixtures.sources(folder.resolve("now"));
            Sources late = Fixtures.sources(folder.resolve("late"));
            return services(now).entrySet().stream().flatMap(service -> TestCompiler.selected()
                    .map(compiler -> dynamicTest(
                            folder.getFileName() + " " + service.getKey() + " " + compiler.lowerName(),
                            () -> check(service.getValue(), late, compiler))));
        });
    }

    private static Map<String, Sources> services(Sources now) {
        Sources right = now.only(text -> !text.contains(MARKER));
        Map<String, Sources> wrong = new TreeMap<>();
        now.only(text -> text.contains(MARKER)).files()
                .forEach((path, text) -> wrong.put(path, right.and(Sources.of(text))));
        return wrong.isEmpty() ? Map.of("all", now) : wrong;
    }

    private static void check(Sources now, Sources late, TestCompiler compiler) {
        Compiled atOnce = compiler.compile(now.and(late));
        Compiled inRounds = compiler.compile(now.withLate(late));
        List<String> expected = Markers.expected(now, compiler);
        assertEquals(String.join("\n", expected), String.join("\n", Markers.actual(atOnce)), atOnce::report);
        assertEquals(ours(atOnce, compiler), ours(inRounds, compiler), inRounds::report);
        if (expected.isEmpty()) {
            Map<String, String> wrappers = new TreeMap<>(inRounds.clean().generatedSources());
            wrappers.keySet().removeAll(late.files().keySet());
            assertEquals(atOnce.generatedSources(), wrappers);
        }
    }

    // Eclipse's compiler forgets where a parameter stands once its first round is over.
    private static String ours(Compiled compiled, TestCompiler compiler) {
        return compiled.messages().stream()
                .filter(message -> message.id().isPresent())
                .map(compiler == TestCompiler.ECJ ? Message::text : Message::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
