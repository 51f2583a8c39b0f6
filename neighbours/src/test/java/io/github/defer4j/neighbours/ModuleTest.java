package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.neighbours.tool.Jars;
import io.github.defer4j.neighbours.tool.Java;
import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Named modules. What a wrapper imports must be readable in the service's own. */
class ModuleTest {
    @TempDir
    Path work;

    /** The compiler's annotations, such as {@code @Generated}, are visible in the second only. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "compiler"})
    void aServiceMayBeInANamedModule(String declaration) {
        Project project = Project.of("module", work);
        List<Path> sources = Stream.concat(project.java("src").stream(), project.java(declaration).stream())
                .toList();
        Javac.into(project.folder("out"))
                .processors(Jars.DEFER4J)
                .modulePath(Jars.ANNOTATIONS)
                .compile(sources)
                .silently();

        assertEquals(
                project.expected(), Java.runModule("shop/shop.Till", project.folder("out"), Jars.ANNOTATIONS));
    }

    /** One of the two reads the compiler's module; the files of each go to its own output. */
    @Test
    void twoModulesMayBeCompiledAtOnce() {
        Project project = Project.of("modules", work);
        Javac.into(project.folder("out"))
                .options("--module-source-path", project.sources().toString())
                .processors(Jars.DEFER4J)
                .modulePath(Jars.ANNOTATIONS)
                .compile(project.java())
                .silently();

        assertEquals(
                "ran [begin, stored, end, stored]\n",
                Java.runModule("app/app.Main", project.folder("out"), Jars.ANNOTATIONS));
    }
}
