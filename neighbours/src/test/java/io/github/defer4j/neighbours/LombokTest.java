package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.neighbours.tool.Finished;
import io.github.defer4j.neighbours.tool.Jars;
import io.github.defer4j.neighbours.tool.Java;
import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose constructor, getters and builder are Lombok's, and whose marks call them. */
class LombokTest {
    private static final List<Path> LOMBOK = List.of(Jars.LOMBOK);
    private static final String HINT =
            "Till has annotations of Lombok: if it is to make 'getLock', put Lombok on the processor path, before defer4j";

    @TempDir
    Path work;

    private Project project;

    @BeforeEach
    void project() {
        project = Project.of("lombok", work);
    }

    @Test
    void itsMembersAreThereIfItStandsFirst() {
        // Not silent: newer JVMs warn of what Lombok does to them. A warning of the compiler would fail it.
        compile(LOMBOK, Jars.DEFER4J).well();

        assertEquals(
                "250 0 [selling apple, shut, closed, selling , shut, closed, no item]\n",
                Java.run("shop.Main", project.folder("out"), Jars.ANNOTATIONS));
    }

    @Test
    void theErrorSaysSoIfItStandsAfterUs() {
        compile(Jars.DEFER4J, LOMBOK).badly().saying("[D4J-202] no method 'getLock' in Till").saying(HINT);
    }

    @Test
    void theErrorSaysSoIfItIsNotThere() {
        compile(Jars.DEFER4J).badly().saying("[D4J-202] no method 'getLock' in Till").saying(HINT);
    }

    @SafeVarargs
    private Finished compile(List<Path>... processors) {
        return Javac.into(project.folder("out"))
                .processors(processors)
                .classPath(Jars.ANNOTATIONS, Jars.LOMBOK)
                .compile(project.java());
    }
}
