package io.github.defer4j.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.defer4j.neighbours.tool.Javac;
import io.github.defer4j.neighbours.tool.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sources give the same bytes, in whatever order and company they are compiled. */
class ReproducibleTest {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}|\\d{2}:\\d{2}|(19|20)\\d{2}");
    private static final long SEED = 20;

    @TempDir
    static Path work;

    private static Project project;
    private static List<Path> services;
    private static Path whole;

    @BeforeAll
    static void compileOnce() {
        project = Project.of("none", work);
        services = ServiceSet.write(project.folder("src"));
        whole = compile("whole", services);
    }

    @Test
    void eachServiceHasItsWrapper() {
        Set<String> expected = new TreeSet<>();
        for (Path service : services) {
            String name = service.getParent().getFileName() + "/" + service.getFileName();
            expected.add(name.replace(".java", "Safe.java"));
            expected.add(name.replace(".java", "_InnerSafe.java"));
        }

        assertEquals(expected, Project.texts(whole, ".java").keySet());
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        List<Path> reversed = new ArrayList<>(services);
        Collections.reverse(reversed);
        List<Path> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, new Random(SEED));

        assertEquals(Project.texts(whole, ""), Project.texts(compile("reversed", reversed), ""));
        assertEquals(Project.texts(whole, ""), Project.texts(compile("shuffled", shuffled), ""));
    }

    /** As an incremental build does, with the others' classes on the class path. */
    @ParameterizedTest
    @ValueSource(ints = {0, 7, 19})
    void aServiceAloneGivesWhatItGaveAmongOthers(int service) {
        Path out = project.folder("alone" + service);
        Javac.withDefer4j(out)
                .classPath(whole)
                // javac warns of each file that a processor writes again.
                .options("-Xlint:-processing")
                .compile(List.of(services.get(service)))
                .silently();

        Map<String, String> alone = Project.texts(out, "");
        assertEquals(6, alone.size());
        Map<String, String> among = Project.texts(whole, "");
        among.keySet().retainAll(alone.keySet());
        assertEquals(among, alone);
    }

    @Test
    void nothingTellsWhenItWasWritten() {
        Project.texts(whole, ".java").forEach((name, text) -> assertFalse(DATE.matcher(text).find(), text));
    }

    private static Path compile(String name, List<Path> sources) {
        Path out = project.folder(name);
        Javac.withDefer4j(out).compile(sources).silently();
        return out;
    }
}
