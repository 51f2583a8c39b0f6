package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.neighbours.tool.Jars;
import io.github.defer4j.neighbours.tool.Java;
import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A composed annotation that comes as a class file, in a service that names nothing of ours. */
class ComposedTest {
    @TempDir
    Path work;

    @Test
    void theAnnotationMayBeOfAnotherBuild() {
        Project project = Project.of("composed", work);
        Path lib = project.folder("lib");
        Javac.into(lib).options("-proc:none").classPath(Jars.ANNOTATIONS).compile(project.java("lib")).silently();

        Path out = project.folder("out");
        Javac.withDefer4j(out)
                .classPath(lib)
                // javac warns of annotations that no processor claims, and this one is the library's.
                .options("-Xlint:-processing")
                .compile(project.java("app"))
                .silently();

        assertEquals(project.expected(), Java.run("shop.Main", out, lib, Jars.ANNOTATIONS));
    }
}
