package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.neighbours.tool.Ecj;
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

/** A service that inherits from a jar, whose own optional dependencies are on no class path. */
class AbsentClassesTest {
    @TempDir
    Path work;

    private Project project;

    @BeforeEach
    void project() {
        project = Project.of("absent", work);
    }

    @Test
    void annotationsAreLeftOutOnJavac() {
        build("nullness");
        service("nullness-service").silently();

        assertEquals("closed\nabc\n", run("shop.Desk"));
    }

    @Test
    void annotationsAreLeftOutOnEclipse() {
        build("nullness");
        Ecj.compile(
                        project.folder("out"),
                        List.of(Jars.ANNOTATIONS, project.folder("base")),
                        project.java("nullness-service"))
                .silently();

        assertEquals("closed\nabc\n", run("shop.Desk"));
    }

    /** Eclipse shows them as it shows what another processor may still make, and its service waits. */
    @Test
    void methodsThatNameThemAreLeftOutOnJavac() {
        build("signatures");
        service("signatures-service").silently();

        assertEquals("closed\nawide\n", run("shop.Stall"));
    }

    private void build(String base) {
        Javac.into(project.folder("parts"))
                .options("-proc:none")
                .compile(project.java("parts"))
                .silently();
        Javac.into(project.folder("base"))
                .options("-proc:none")
                .classPath(project.folder("parts"))
                .compile(project.java(base))
                .silently();
    }

    private Finished service(String service) {
        return Javac.withDefer4j(project.folder("out"))
                .classPath(project.folder("base"))
                .compile(project.java(service));
    }

    private String run(String main) {
        return Java.run(main, project.folder("out"), project.folder("base"), Jars.ANNOTATIONS);
    }
}
