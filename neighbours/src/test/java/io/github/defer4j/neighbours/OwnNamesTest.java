package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.neighbours.tool.Finished;
import io.github.defer4j.neighbours.tool.Jars;
import io.github.defer4j.neighbours.tool.Java;
import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services that name wrappers which the same run writes. */
class OwnNamesTest {
    @TempDir
    Path work;

    @Test
    void aServiceMayNameItsOwnWrapper() {
        Project project = Project.of("own", work);
        compile(project).silently();

        assertEquals(project.expected(), run(project, "shop.Main"));
    }

    @Test
    void aGenericServiceMayNameItsOwnWrapper() {
        Project project = Project.of("generic", work);
        Finished compiled = compile(project);
        if (Runtime.version().feature() < 25) {
            // Older compilers forget the name of a missing type with type arguments; the message must be plain.
            boolean forgotten = compiled.exit() != 0;
            if (forgotten) {
                compiled.saying("defer4j wrote no wrapper for shop.Box, as a generic type in its signatures does not exist");
                return;
            }
        }
        compiled.silently();

        assertEquals("seen\napple\n", run(project, "shop.Box"));
    }

    @Test
    void twoServicesMayNeedEachOthersWrapper() {
        Project project = Project.of("two", work);
        compile(project).silently();

        assertEquals(project.expected(), run(project, "shop.Main"));
    }

    @Test
    void wrappersOfOneNameInTwoPackagesAreToldApart() {
        Project project = Project.of("alike", work);
        compile(project).silently();

        assertEquals("north to south\n", run(project, "shop.Route"));
    }

    @Test
    void aServiceMayBeInNoPackage() {
        Project project = Project.of("unnamed", work);
        compile(project).silently();

        assertEquals(project.expected(), run(project, "Till"));
    }

    private static Finished compile(Project project) {
        return Javac.withDefer4j(project.folder("out")).compile(project.java());
    }

    private static String run(Project project, String main) {
        return Java.run(main, project.folder("out"), Jars.ANNOTATIONS);
    }
}
