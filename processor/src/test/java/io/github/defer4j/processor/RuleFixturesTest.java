package io.github.defer4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.Fixtures;
import io.github.defer4j.processor.testing.Markers;
import io.github.defer4j.processor.testing.Message;
import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every mistake has a folder {@code rules/<id>/}. What is in {@code good} compiles without a message; what is in
 * {@code bad}, {@code bad-2}, ... causes just the messages that its {@link Markers} announce, and on javac just the
 * text in {@code expected.txt}.
 */
class RuleFixturesTest {

    private static final Path RULES = Fixtures.resources("rules");
    private static final String EXPECTED = "expected.txt";

    /** Ids that no source can cause: the internal fault. */
    private static final Set<String> WITHOUT_SOURCE = Set.of("D4J-900");

    @Test
    void everyProblemHasItsFolder() {
        Set<String> ids = Arrays.stream(Problem.values())
                .map(Problem::id)
                .filter(id -> !WITHOUT_SOURCE.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> folders = names(Fixtures.subfolders(RULES));

        assertEquals(String.join("\n", ids), String.join("\n", folders));
    }

    @TestFactory
    Stream<DynamicNode> rules() {
        return Fixtures.subfolders(RULES).stream()
                .map(rule -> dynamicContainer(name(rule), rule.toUri(), ruleTests(rule)));
    }

    private static Stream<DynamicNode> ruleTests(Path rule) {
        List<Path> cases = Fixtures.subfolders(rule);
        DynamicNode complete = dynamicTest(name(rule) + " has good and bad", () -> {
            Set<String> names = names(cases);
            assertTrue(names.containsAll(Set.of("good", "bad")), names::toString);
            assertTrue(names.stream().allMatch(name -> name.matches("good|bad(-\\d+)?")), names::toString);
        });
        return Stream.concat(Stream.of(complete), cases.stream().flatMap(folder -> caseTests(name(rule), folder)));
    }

    private static Stream<DynamicNode> caseTests(String id, Path folder) {
        return TestCompiler.selected()
                .map(compiler -> dynamicTest(id + " " + name(folder) + " " + compiler.lowerName(), () -> {
                    Sources sources = Fixtures.sources(folder);
                    Compiled compiled = compiler.compile(sources);
                    if (name(folder).equals("good")) {
                        compiled.clean();
                    } else {
                        checkPlaces(id, Markers.expected(sources, compiler), compiled);
                        if (compiler == TestCompiler.JAVAC) {
                            checkText(folder.resolve(EXPECTED), compiled);
                        }
                    }
                }));
    }

    private static void checkPlaces(String id, List<String> expected, Compiled compiled) {
        assertEquals(String.join("\n", expected), String.join("\n", Markers.actual(compiled)), compiled::report);
        assertTrue(expected.stream().anyMatch(line -> line.endsWith(" " + id)), () -> "no marker announces " + id);
        for (Message error : compiled.errors()) {
            assertTrue(error.hasFix(), () -> "no line `Fix:` in\n" + error);
        }
    }

    private static void checkText(Path file, Compiled compiled) {
        String actual = compiled.messages().stream()
                .filter(message -> message.id().isPresent())
                .map(message -> message.toString().stripTrailing() + "\n")
                .collect(Collectors.joining());
        if (Fixtures.updating()) {
            Fixtures.write(file, actual);
        }
        assertTrue(Files.exists(file), () -> "run with -Dgolden.update=true to write " + file);
        assertEquals(Fixtures.read(file), actual, file::toString);
    }

    private static Set<String> names(List<Path> folders) {
        return folders.stream().map(RuleFixturesTest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }
}
