package io.github.defer4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/errors.md} has a row in its index and a section for each entry of the catalogue, in its order and its
 * words. The rest of a section is written by hand: why it is an error, a wrong and a right example.
 */
class ErrorsPageTest {
    private static final Path PAGE = Path.of("../docs/errors.md");
    private static final String FIX = "**Fix:** ";

    @Test
    void indexIsTheCatalogue() throws IOException {
        String index = linesOf("| [D4J-", page());
        assertEquals(catalogue(ErrorsPageTest::row), index, "the rows of the index in docs/errors.md");
    }

    @Test
    void sectionsAreTheCatalogue() throws IOException {
        String headings = linesOf("### ", page());
        assertEquals(catalogue(ErrorsPageTest::heading), headings, "the headings in docs/errors.md");
    }

    /** The links of the index hold when the words of a heading change. */
    @Test
    void sectionsHaveAnchors() throws IOException {
        List<String> page = page();
        for (Problem problem : Problem.values()) {
            int heading = page.indexOf(heading(problem));
            assertTrue(heading >= 2, () -> "docs/errors.md has no heading for " + problem.id());
            assertEquals(
                    List.of("<a id=\"" + anchor(problem) + "\"></a>", ""),
                    page.subList(heading - 2, heading),
                    () -> "write these two lines before the heading of " + problem.id());
        }
    }

    @Test
    void sectionsSayWhyAndHow() throws IOException {
        Map<String, List<String>> sections = sections(page());
        for (Problem problem : Problem.values()) {
            List<String> section = sections.getOrDefault(heading(problem), List.of());
            assertEquals(
                    FIX + escaped(problem.fixWithGaps()),
                    linesOf(FIX, section),
                    () -> "the advice in the section of " + problem.id());
            assertTrue(hasProse(section), () -> "begin the section of " + problem.id() + " with why it is an error");
            long examples = section.stream().filter("```java"::equals).count();
            assertTrue(
                    problem == Problem.INTERNAL || examples >= 2,
                    () -> "give a wrong and a right example, in ```java, for " + problem.id());
        }
    }

    private static List<String> page() throws IOException {
        return Files.readAllLines(PAGE);
    }

    private static String linesOf(String prefix, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(prefix)).collect(Collectors.joining("\n"));
    }

    /** From each heading to the next one of any kind. */
    private static Map<String, List<String>> sections(List<String> page) {
        int[] starts = IntStream.range(0, page.size())
                .filter(line -> page.get(line).startsWith("## ") || page.get(line).startsWith("### "))
                .toArray();
        Map<String, List<String>> sections = new HashMap<>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : page.size();
            sections.put(page.get(starts[i]), page.subList(starts[i] + 1, end));
        }
        return sections;
    }

    private static boolean hasProse(List<String> section) {
        return section.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> Character.isLetter(line.charAt(0)) || line.startsWith("`") && !line.startsWith("```"))
                .isPresent();
    }

    private static String catalogue(Function<Problem, String> line) {
        return Arrays.stream(Problem.values()).map(line).collect(Collectors.joining("\n"));
    }

    private static String row(Problem problem) {
        return "| [" + problem.id() + "](#" + anchor(problem) + ") | " + escaped(problem.headlineWithGaps()) + " |";
    }

    private static String heading(Problem problem) {
        return "### " + problem.id() + ": " + escaped(problem.headlineWithGaps());
    }

    private static String anchor(Problem problem) {
        return problem.id().toLowerCase(Locale.ROOT);
    }

    /** As Markdown that shows the text itself, in a table too. The gap {@code …} needs nothing. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]|]", "\\\\$0").replace("&", "&amp;").replace("<", "&lt;");
    }
}
