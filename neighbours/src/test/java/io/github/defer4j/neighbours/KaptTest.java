package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.neighbours.tool.Jars;
import io.github.defer4j.neighbours.tool.Java;
import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Kotlinc;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service in Kotlin. Since Kotlin 2, kapt and compiling are two runs; the wrapper itself is Java. */
class KaptTest {
    @TempDir
    Path work;

    @Test
    void aServiceMayBeInKotlin() {
        Project project = Project.of("kotlin", work);
        List<Path> sources = Project.files(project.sources(), ".kt");
        Path wrappers = project.folder("kapt/sources");
        Kotlinc.kapt(project, wrappers).compile(sources).well();
        assertEquals(
                List.of("shop/InventorySafe.java"),
                List.copyOf(Project.texts(wrappers, ".java").keySet()));

        Path out = project.folder("out");
        Kotlinc.into(project, out).with(wrappers).compile(sources).well();
        Javac.into(out)
                .options("-proc:none")
                .classPath(out, Jars.ANNOTATIONS, Jars.KOTLIN_STDLIB, Jars.KOTLIN_ANNOTATIONS)
                .compile(Project.files(wrappers, ".java"))
                .silently();

        assertEquals(
                project.expected(), Java.run("shop.MainKt", out, Jars.ANNOTATIONS, Jars.KOTLIN_STDLIB));
    }
}
