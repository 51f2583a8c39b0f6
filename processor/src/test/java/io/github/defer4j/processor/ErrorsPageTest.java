package io.github.defer4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/errors.md} has exactly one row for each entry of the catalogue, in its order and its words. */
class ErrorsPageTest {
    private static final Path PAGE = Path.of("../docs/errors.md");

    @Test
    void pageIsTheCatalogue() throws IOException {
        List<String> rows = Arrays.stream(Problem.values()).map(ErrorsPageTest::row).toList();
        List<String> page = Files.readAllLines(PAGE);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(PAGE, Stream.concat(page.stream().filter(line -> !isRow(line)), rows.stream()).toList());
            return;
        }
        List<String> written = page.stream().filter(ErrorsPageTest::isRow).toList();
        assertEquals(String.join("\n", rows), String.join("\n", written));
    }

    private static boolean isRow(String line) {
        return line.startsWith("| D4J-");
    }

    private static String row(Problem problem) {
        return "| " + problem.id() + " | " + escaped(problem.headlineWithGaps()) + " | "
                + escaped(problem.fixWithGaps()) + " |";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
    }
}
