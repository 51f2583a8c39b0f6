package io.github.defer4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.ProgramWriter;
import io.github.defer4j.conformance.generate.ProgramGenerator;
import io.github.defer4j.conformance.run.Engine;
import io.github.defer4j.conformance.run.Interpreter;
import io.github.defer4j.conformance.run.Mismatch;
import io.github.defer4j.conformance.shrink.Shrinker;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShrinkerTest {
    private static final Engine RIGHT = new Interpreter();

    /** Forgets to run arg defers. */
    private static final Engine WRONG = programs -> RIGHT.run(programs).stream()
            .map(trace -> trace.stream().filter(line -> !line.startsWith("D ")).toList())
            .toList();

    @Test
    void whatTheMismatchDoesNotNeedGoes() {
        for (Program program : ProgramGenerator.programs(3, 40)) {
            Mismatch mismatch = mismatch(program);
            if (mismatch.expected().equals(mismatch.actual())) {
                continue;
            }

            Mismatch small = new Shrinker(RIGHT, WRONG).shrink(mismatch);

            String text = ProgramWriter.write(small.program());
            assertEquals(1, text.split("\"kind\":\"(arg|acq)\"", -1).length - 1, text);
            assertTrue(small.expected().size() <= 2 * small.program().functions().size() + 4, text);
            assertEquals(small.expected().size() - 1, small.actual().size(), text);
        }
    }

    @Test
    void aMismatchThatIsNotRepeatedStays() {
        Mismatch mismatch = mismatch(ProgramGenerator.programs(3, 1).get(0));

        assertEquals(mismatch, new Shrinker(RIGHT, RIGHT).shrink(mismatch));
    }

    @Test
    void bothTracesAreShownFromWhereTheyPart() {
        Mismatch mismatch =
                new Mismatch(ProgramGenerator.programs(3, 1).get(0), List.of("P 0", "D f0.1 0 0", "END 0"), List.of("P 0"));

        assertEquals(List.of("    P 0", "  - D f0.1 0 0", "  - END 0"), mismatch.describe());
    }

    private static Mismatch mismatch(Program program) {
        List<Program> programs = List.of(program);
        return new Mismatch(program, RIGHT.run(programs).get(0), WRONG.run(programs).get(0));
    }
}
