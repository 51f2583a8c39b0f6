package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.neighbours.tool.Jars;
import io.github.defer4j.neighbours.tool.Java;
import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services that need classes of another processor, wherever that stands on the path. */
class OtherProcessorTest {
    @TempDir
    static Path makerWork;

    static Path maker;

    @TempDir
    Path work;

    @BeforeAll
    static void build() {
        maker = Maker.build(makerWork);
    }

    /** As parameter, supertype, supertype of a supertype, field, result on the way, exception and import. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itsClassesMayStandAnywhere(boolean first) {
        Project project = Project.of("multiround", work);
        compile(project, first);

        assertEquals(
                project.expected(), Java.run("shop.Main", project.folder("out"), Jars.ANNOTATIONS));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itsConstantsMayBeTheText(boolean first) {
        Project project = Project.of("constant", work);
        compile(project, first);

        assertEquals("sold apple\n", Java.run("shop.Till", project.folder("out"), Jars.ANNOTATIONS));
    }

    private static void compile(Project project, boolean first) {
        Javac javac = Javac.into(project.folder("out")).classPath(Jars.ANNOTATIONS, maker);
        Javac ordered = first
                ? javac.processors(List.of(maker), Jars.DEFER4J)
                : javac.processors(Jars.DEFER4J, List.of(maker));
        ordered.compile(project.java()).silently();
    }
}
