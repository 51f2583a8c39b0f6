package io.github.defer4j.processor.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.Fixtures;
import io.github.defer4j.processor.testing.Message;
import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * A call in a string is an error just where the same call in Java is one, and its value has the type that {@code var}
 * would give it: {@code inference/*.java} holds calls in plain Java, and javac is the judge of them.
 */
class AsJavacTest {

    @TestFactory
    Stream<DynamicNode> calls() {
        return Sources.fromFolder(Fixtures.resources("inference")).files().entrySet().stream()
                .map(file -> new Snippets(file.getKey(), file.getValue()))
                .flatMap(snippets -> TestCompiler.selected()
                        .map(compiler -> dynamicTest(
                                snippets.path() + " " + compiler.lowerName(), () -> check(snippets, compiler))));
    }

    private static void check(Snippets snippets, TestCompiler compiler) {
        VarTypes judge = VarTypes.of(snippets);
        Compiled all = compiler.compile(snippets.service(Set.of()));
        assertEquals(
                lines(snippets, judge.errors()),
                lines(snippets, all.errors().stream().map(Message::line).map(Long::intValue).collect(Collectors.toSet())),
                all::report);

        Compiled right = compiler.compile(snippets.service(judge.errors()));
        assertEquals(List.of(), right.errors(), right::report);
        String wrapper = right.generatedSources().get(snippets.path().replace(".java", "Safe.java"));
        assertEquals(listed(judge.types()), listed(Snippets.types(wrapper)), wrapper);
    }

    private static String lines(Snippets snippets, Set<Integer> numbers) {
        return new TreeSet<>(numbers)
                .stream().map(each -> each + " " + snippets.lines().get(each) + "\n").collect(Collectors.joining());
    }

    private static String listed(Map<String, String> types) {
        return types.entrySet().stream().map(each -> each + "\n").collect(Collectors.joining());
    }
}
