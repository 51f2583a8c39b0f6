package io.github.defer4j.processor.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mutant that is none any more says so, lest a test of it passes for nothing. */
class MutantTest {
    private static final String FILE = "broken/Counter.java";

    @TempDir
    Path root;

    private Mutant unchanged;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(root.resolve("broken"));
        Files.writeString(root.resolve(FILE), """
                package broken;
                public class Counter implements java.util.function.IntSupplier {
                    int n = 1;
                    public int getAsInt() { return n + 1; }
                }
                """);
        unchanged = Mutant.of(root, FILE);
    }

    @Test
    void replacedTextIsWhatRuns() throws ReflectiveOperationException {
        assertEquals(2, run(unchanged));
        assertEquals(0, run(unchanged.replace(FILE, "n + 1", "n - 1")));
    }

    @Test
    void textHasToStandThereOnce() {
        Mutant gone = unchanged.replace(FILE, "n + 2", "n");
        Mutant twice = unchanged.replace(FILE, "n", "m");

        assertTrue(refusal(gone).contains("has no\nn + 2"));
        assertTrue(refusal(twice).contains("more than one"));
    }

    @Test
    void textHasToCompile() {
        Mutant wrong = unchanged.replace(FILE, "n + 1", "unknown");

        assertTrue(refusal(wrong).contains("unknown"));
    }

    private static String refusal(Mutant mutant) {
        return assertThrows(AssertionError.class, () -> mutant.load("broken")).getMessage();
    }

    private static int run(Mutant mutant) throws ReflectiveOperationException {
        Class<?> counter = mutant.load("broken").loadClass("broken.Counter");
        return ((IntSupplier) counter.getConstructor().newInstance()).getAsInt();
    }
}
