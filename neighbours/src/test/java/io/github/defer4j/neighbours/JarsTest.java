package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.defer4j.neighbours.tool.Archive;
import io.github.defer4j.neighbours.tool.Jars;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in our jars tells when, where or by whom they were built, but for the JDK's number. */
class JarsTest {
    private static final Set<String> FACTS =
            Set.of("Manifest-Version", "Created-By", "Java-Version", "Build-Jdk-Spec", "Automatic-Module-Name");

    static Stream<Path> jars() {
        return Stream.of(Jars.ANNOTATIONS, Jars.PROCESSOR);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void allEntriesHaveTheTimeOfTheProject(Path jar) {
        assumeJar(jar);
        LocalDateTime wanted = OffsetDateTime.parse(System.getProperty("defer4j.outputTimestamp"))
                .toLocalDateTime();

        Archive.times(jar).forEach((entry, time) -> assertEquals(wanted, time, entry));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void theManifestTellsTheJdkAtMost(Path jar) throws IOException {
        assumeJar(jar);
        byte[] text = Archive.entries(jar).get("META-INF/MANIFEST.MF");
        Attributes facts = new Manifest(new ByteArrayInputStream(text)).getMainAttributes();

        Set<String> names = new TreeSet<>();
        facts.keySet().forEach(name -> names.add(name.toString()));
        assertTrue(FACTS.containsAll(names), names::toString);
        // Perhaps an earlier build's, with another JDK.
        assertTrue(facts.getValue("Build-Jdk-Spec").matches("\\d+"), () -> facts.getValue("Build-Jdk-Spec"));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void noEntryHoldsADateOrAPlace(Path jar) {
        assumeJar(jar);
        Archive.entries(jar).forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertFalse(text.contains(System.getProperty("user.dir")), name);
            assertFalse(name.endsWith(".properties") && text.contains("#"), () -> name + "\n" + text);
        });
    }

    // `mvn test` makes no jars.
    private static void assumeJar(Path path) {
        assumeTrue(Files.isRegularFile(path));
    }
}
