package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.neighbours.tool.Finished;
import io.github.defer4j.neighbours.tool.Jars;
import io.github.defer4j.neighbours.tool.Java;
import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that inherits marked methods from a jar, which may or may not tell the names of parameters. */
class ParameterNamesTest {
    @TempDir
    Path work;

    private Project project;

    @BeforeEach
    void project() {
        project = Project.of("nameless", work);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-g:none", "-g", "-parameters"})
    void marksThatNameNoParameterAreInherited(String debug) {
        build("base", debug);
        service("service").silently();

        assertEquals(project.expected(), run("shop.Mover"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-g", "-parameters"})
    void marksThatNameParametersAreInheritedWithThem(String debug) {
        build("names-base", debug);
        service("names-service").silently();

        assertEquals(Project.read(project.sources().resolve("names-expected.txt")), run("shop.Walker"));
    }

    /** Never by position: {@code arg0} of one method is another thing than {@code arg0} of the next. */
    @Test
    void madeUpNamesAreNoNames() {
        build("names-base", "-g:none");

        service("names-service")
                .badly()
                .saying("[D4J-208] the parameters of 'back' cannot be bound by name")
                .saying("candidate: String Named.back(String): its class file does not tell the names of its parameters"
                        + " (compile it with -parameters)")
                .saying("[D4J-201] nothing here is called 'to'")
                .saying("the class file of Named does not tell the names of its parameters");
    }

    private void build(String base, String debug) {
        Javac.into(project.folder("base"))
                .options("-proc:none", debug)
                .classPath(Jars.ANNOTATIONS)
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
