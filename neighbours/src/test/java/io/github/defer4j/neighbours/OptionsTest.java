package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.neighbours.tool.Jars;
import io.github.defer4j.neighbours.tool.Java;
import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which a build may call the compiler. */
class OptionsTest {
    /** From here on, javac runs no processor that it merely finds on the class path. */
    private static final int ASKS_FOR_PROCESSORS = 23;

    @TempDir
    Path work;

    private Project project;
    private Path out;

    @BeforeEach
    void project() {
        project = Project.of("two", work);
        out = project.folder("out");
    }

    @Test
    void processingAloneWritesTheSources() {
        Javac.withDefer4j(out).options("-proc:only").compile(project.java()).silently();

        assertEquals(
                Set.of("shop/ClientSafe.java", "shop/OrdersSafe.java", "shop/StockSafe.java"),
                Project.texts(out, "").keySet());
    }

    @Test
    void whatProcessingAloneWroteCompilesWithoutUs() {
        Javac.withDefer4j(out).options("-proc:only").compile(project.java()).silently();
        List<Path> all = new ArrayList<>(project.java());
        all.addAll(Project.files(out, ".java"));

        Path classes = project.folder("classes");
        Javac.into(classes).options("-proc:none").classPath(Jars.ANNOTATIONS).compile(all).silently();

        assertEquals(project.expected(), Java.run("shop.Main", classes, Jars.ANNOTATIONS));
    }

    @Test
    void theSuffixMayBeChanged() {
        Project own = Project.of("unnamed", work);
        Path till = own.edited("Till.java", "TillSafe", "TillGuarded");

        Javac.withDefer4j(out)
                .options("-Adefer4j.suffix=Guarded")
                .compile(List.of(till, own.sources().resolve("Drawer.java")))
                .silently();

        assertEquals(own.expected(), Java.run("Till", out, Jars.ANNOTATIONS));
    }

    @Test
    void theProcessorMayStandOnTheClassPath() {
        Javac javac = Javac.into(out).classPath(Jars.ANNOTATIONS, Jars.PROCESSOR, Jars.JAVAPOET);
        boolean asks = Runtime.version().feature() >= ASKS_FOR_PROCESSORS;
        (asks ? javac.options("-proc:full") : javac).compile(project.java()).silently();

        assertEquals(project.expected(), Java.run("shop.Main", out, Jars.ANNOTATIONS));
    }

    /** Wrappers go where the build says; the annotations' jar is all that they need. */
    @Test
    void generatedSourcesHaveTheirFolder() {
        Path generated = project.folder("generated");
        Javac.withDefer4j(out).options("-s", generated.toString()).compile(project.java()).silently();

        assertEquals(List.of(), Project.files(out, ".java"));
        assertTrue(Project.texts(generated, ".java").containsKey("shop/StockSafe.java"));
    }
}
