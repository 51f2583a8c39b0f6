package io.github.defer4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.conformance.emit.Plan;
import io.github.defer4j.conformance.emit.Plan.Form;
import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.generate.Profile;
import io.github.defer4j.conformance.generate.ProgramGenerator;
import io.github.defer4j.conformance.run.Interpreter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorTest {
    private static final int COUNT = 500;

    @Test
    void aSeedGivesTheSamePrograms() {
        assertEquals(ProgramGenerator.programs(1, COUNT), ProgramGenerator.programs(1, COUNT));
        assertNotEquals(ProgramGenerator.programs(1, COUNT), ProgramGenerator.programs(2, COUNT));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void aProfileGivesItsForms(Profile profile) {
        Map<Form, Integer> forms = Form.none();
        programs(profile).forEach(program -> Plan.count(program, forms));

        assertEquals(profile == Profile.ANNOTATIONS || profile == Profile.ACQUIRE, forms.get(Form.SCOPED) == 0);
        assertEquals(profile != Profile.SCOPE, forms.get(Form.ANNOTATED) > 0);
        assertEquals(profile == Profile.MIXED, forms.get(Form.MIXED) > 0);
    }

    /** Programs that all end well, or all end at once, would find nothing. */
    @ParameterizedTest
    @EnumSource(Profile.class)
    void tracesAreOfManyKinds(Profile profile) {
        List<List<String>> traces = new Interpreter().run(programs(profile));

        assertTrue(share(traces, "UNCAUGHT .*") > 0.2);
        assertTrue(share(traces, "END .*") > 0.2);
        assertTrue(share(traces, "R .* (int|str|rt).*") > 0.1);
        assertTrue(share(traces, "R .* nil") > 0.1);
        assertTrue(share(traces, "D .*") > 0.1);
        assertEquals(profile == Profile.ACQUIRE, share(traces, "A .*") > 0.2);
    }

    private static List<Program> programs(Profile profile) {
        return IntStream.range(0, COUNT)
                .mapToObj(id -> ProgramGenerator.program(1, id, profile))
                .toList();
    }

    private static double share(List<List<String>> traces, String pattern) {
        long count = traces.stream()
                .filter(trace -> trace.stream().anyMatch(line -> line.matches(pattern)))
                .count();
        return count / (double) traces.size();
    }
}
