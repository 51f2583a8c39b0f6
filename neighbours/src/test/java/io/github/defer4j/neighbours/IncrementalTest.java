package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.neighbours.tool.Archive;
import io.github.defer4j.neighbours.tool.Jars;
import io.github.defer4j.neighbours.tool.Java;
import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle's isolating mode asks of a processor, and a second run over the output of the first. */
class IncrementalTest {
    private static final String METADATA = "META-INF/gradle/incremental.annotation.processors";

    @TempDir
    Path work;

    @Test
    void gradleIsToldThatWeAreIsolating() {
        String metadata = new String(Archive.entries(Jars.PROCESSOR).get(METADATA), StandardCharsets.UTF_8);

        assertEquals(
                List.of(
                        "io.github.defer4j.processor.ComposedProcessor,isolating",
                        "io.github.defer4j.processor.DeferProcessor,isolating"),
                metadata.lines().sorted().toList());
    }

    /** An isolating processor sees the model only: syntax trees would bring in whole files. */
    @Test
    void weUseNoInsidesOfTheCompiler() {
        Archive.entries(Jars.PROCESSOR).forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertTrue(!name.endsWith(".class") || !text.contains("com/sun/"), name);
        });
    }

    @Test
    void eachWrapperComesFromItsServiceAlone() {
        Project project = Project.of("none", work);
        Map<String, List<String>> origins = RecordingRun.compile(
                ServiceSet.write(project.folder("src")), project.folder("out"));

        assertEquals(40, origins.size());
        origins.forEach((wrapper, origin) ->
                assertEquals(List.of(wrapper.replaceFirst("(_Inner)?Safe$", "")), origin, wrapper));
    }

    @Test
    void aChangedServiceIsCompiledOverTheOldOutput() {
        Project project = Project.of("two", work);
        Path out = project.folder("out");
        Javac.withDefer4j(out).compile(project.java()).silently();

        Path changed = project.edited("shop/Stock.java", "taken ", "took ");
        Javac.withDefer4j(out)
                .classPath(out)
                // javac warns of each file that a processor writes again.
                .options("-Xlint:-processing")
                .compile(List.of(changed))
                .silently();

        assertEquals(
                project.expected().replace("taken", "took"), Java.run("shop.Main", out, Jars.ANNOTATIONS));
    }
}
