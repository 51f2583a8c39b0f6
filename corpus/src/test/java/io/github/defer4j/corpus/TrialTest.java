package io.github.defer4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool itself, on a source that has one of each case. */
final class TrialTest {
    private static final String SOURCE =
            """
            package p;

            import java.util.List;
            import java.util.concurrent.Future;

            public abstract class Shop {
                public static int count() { return 0; }
                private static final class Secret {
                    public void open() {}
                }
                public Secret secret() { return null; }
                public abstract Future<String> later();
                protected void finalize() {}
                interface Shelf {
                    <T extends Comparable<T>> List<T> sorted(List<T> all);
                    /** Comment. */
                    int size();
                    private void hidden() {}
                }
                @Override
                public String toString() {
                    return new Object() { public String toString() { return "Shop"; } }.toString();
                }
                enum Size { S { public int cm() { return 1; } }; public int cm() { return 0; } }
                record Price(int cents) { public int cents() { return cents; } }
                @interface Marker { int value(); }
            }
            """;

    private static final String DEFER = "@io.github.defer4j.Defer(\"corpus.Marks.released()\") ";
    private static final String RECOVER = "@io.github.defer4j.Recover(\"corpus.Marks.recover\") ";

    @Test
    void marksWhatIsMarkableAndLeavesTheRest(@TempDir Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources/p"));
        Files.writeString(sources.resolve("Shop.java"), SOURCE);
        Report report = Trial.run(new Library("shop", folder.resolve("sources"), List.of()), folder);
        String expected = SOURCE.replace("        <T extends", "        " + DEFER + "<T extends")
                .replace("int size()", DEFER + RECOVER + "int size()")
                .replace("    @Override\n", "    " + DEFER + "@Override\n")
                .replace("; public int cm()", "; " + DEFER + RECOVER + "public int cm()")
                .replace("{ public int cents()", "{ " + DEFER + "public int cents()");
        assertEquals(expected, Files.readString(folder.resolve("shop/marked/p/Shop.java")));
        assertTrue(report.isGood(), report::problems);
        assertEquals(4, report.wrappers());
        assertEquals(5, report.methods());
    }

    @Test
    void tellsWhatIsWrong(@TempDir Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("Box.java"), "public class Box { public Lost get() { return null; } }");
        Report report = Trial.run(new Library("box", sources, List.of()), folder);
        assertEquals(1, report.ownErrors().size());
        assertTrue(report.errors().get(0).startsWith("marked/Box.java:1: "), report::problems);
        assertTrue(report.line().endsWith("; 1 errors without the marks"), report::line);
    }
}
