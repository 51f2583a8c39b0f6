package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.neighbours.tool.Archive;
import io.github.defer4j.neighbours.tool.Ecj;
import io.github.defer4j.neighbours.tool.Finished;
import io.github.defer4j.neighbours.tool.Jars;
import io.github.defer4j.neighbours.tool.Java;
import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Composed annotations that come as class files in jars, one of them composed of the other jar's, in a service that
 * names nothing of ours.
 */
class ComposedTest {
    @TempDir
    static Path libraries;

    /** What the service needs. */
    private static List<Path> jars;

    @TempDir
    Path work;

    /** The compilers of users, which differ in what they show of class files. */
    enum Compiler {
        JAVAC {
            @Override
            Finished compile(Path out, boolean modules, List<Path> sources) {
                // javac warns of annotations that no processor claims, and these are the libraries'.
                Javac javac = Javac.into(out).processors(Jars.DEFER4J).options("-Xlint:-processing");
                Path[] path = jars.toArray(Path[]::new);
                return (modules ? javac.modulePath(path) : javac.classPath(path)).compile(sources);
            }
        },
        ECJ {
            @Override
            Finished compile(Path out, boolean modules, List<Path> sources) {
                return modules ? Ecj.compileModule(out, jars, sources) : Ecj.compile(out, jars, sources);
            }
        };

        abstract Finished compile(Path out, boolean modules, List<Path> sources);
    }

    @BeforeAll
    static void pack() {
        Project project = Project.of("composed", libraries);
        Path lib = jar(project, "lib", List.of(Jars.ANNOTATIONS));
        Path team = jar(project, "team", List.of(Jars.ANNOTATIONS, lib));
        jars = List.of(Jars.ANNOTATIONS, lib, team);
    }

    // A module, which is a plain jar on the class path.
    private static Path jar(Project project, String name, List<Path> needed) {
        Path classes = project.folder(name);
        Javac.into(classes)
                .options("-proc:none")
                .modulePath(needed.toArray(Path[]::new))
                .compile(project.java(name))
                .silently();
        return Archive.pack(classes, libraries.resolve(name + ".jar"));
    }

    @ParameterizedTest
    @EnumSource
    void theyMayComeFromTheClassPath(Compiler compiler) {
        Project project = Project.of("composed", work);
        Path out = project.folder("out");

        compiler.compile(out, false, project.java("app")).silently();

        Path[] path = Stream.concat(Stream.of(out), jars.stream()).toArray(Path[]::new);
        assertEquals(project.expected(), Java.run("shop.Main", path));
    }

    @ParameterizedTest
    @EnumSource
    void theyMayComeFromTheModulePath(Compiler compiler) {
        Project project = Project.of("composed", work);
        Path out = project.folder("out");
        List<Path> sources = Stream.concat(project.java("app").stream(), project.java("module-app").stream())
                .toList();

        compiler.compile(out, true, sources).silently();

        Path[] path = Stream.concat(Stream.of(out), jars.stream()).toArray(Path[]::new);
        assertEquals(project.expected(), Java.runModule("shop/shop.Main", path));
    }

    /** The mark is in one jar, what is wrong for it comes through the other. */
    @ParameterizedTest
    @EnumSource
    void aMistakeIsShownAtTheUse(Compiler compiler) {
        Project project = Project.of("composed", work);

        compiler.compile(project.folder("out"), false, project.java("wrong"))
                .badly()
                .saying("Safe.java")
                .saying("[D4J-602] 'the door' for {value} is neither a literal nor a name that can stand here")
                .saying("@Defer(acquire = \"{value}.lock()\", value = \"{value}.unlock()\") in annotation Locked, "
                        + "used as @Guarded(\"the door\") on Safe.open()")
                .saying("1 error");
    }
}
