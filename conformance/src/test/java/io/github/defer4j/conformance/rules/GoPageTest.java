package io.github.defer4j.conformance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/go.md} has one row for each rule, and says which differ. */
class GoPageTest {
    private static final Path DOCS = RuleFolder.PROJECT.resolve("docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*/resources/rules/[^)]*)\\)");
    private static final Pattern ROW = Pattern.compile(
            "\\| \\[[^|]*\\]\\(([^)|]*)\\)[^|]* \\| [^|]+ \\| (same|\\*\\*differs\\*\\*)[^|]*\\|");

    private final String page = RuleFolder.text(DOCS.resolve("go.md"));

    @Test
    void eachRuleIsLinkedOnce() {
        List<Path> links = LINK.matcher(page).results()
                .map(link -> DOCS.resolve(link.group(1)).normalize())
                .sorted()
                .toList();

        assertEquals(RuleFolder.all().stream().map(RuleFolder::folder).toList(), links);
    }

    @Test
    void whatDiffersIsMarked() {
        List<Path> marked = page.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .filter(row -> !row.group(2).equals("same"))
                .map(row -> DOCS.resolve(row.group(1)).normalize())
                .sorted()
                .toList();

        assertEquals(
                RuleFolder.all().stream().filter(RuleFolder::differs).map(RuleFolder::folder).toList(), marked);
    }

    @Test
    void eachLinkIsARow() {
        List<String> others = page.lines()
                .filter(line -> LINK.matcher(line).find())
                .filter(line -> !ROW.matcher(line).matches())
                .toList();

        assertEquals(List.of(), others);
    }
}
