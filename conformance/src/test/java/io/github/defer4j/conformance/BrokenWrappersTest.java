package io.github.defer4j.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.generate.ProgramGenerator;
import io.github.defer4j.conformance.run.Comparison;
import io.github.defer4j.conformance.run.Interpreter;
import io.github.defer4j.conformance.run.Mismatch;
import io.github.defer4j.conformance.run.Outcome;
import io.github.defer4j.conformance.run.ServiceEngine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services whose wrappers break a rule of Go are found out. */
class BrokenWrappersTest {
    private static final List<Program> PROGRAMS = ProgramGenerator.programs(5, 60);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Failures.LATEST           | Failures.FIRST
                    on = Exit.FAILURE         | on = Exit.ALWAYS
                    on = Exit.SUCCESS         | on = Exit.ALWAYS
                    .onSuccess(               | .defer(
                    scope.recover()           | scope.recover(Error.class)
                    scope.result(             | scope.dismiss(); scope.result(
                    """)
    void isFound(String right, String wrong) {
        Outcome outcome = Comparison.withEngine(
                PROGRAMS, new Interpreter(), new ServiceEngine(source -> source.replace(right, wrong)));

        assertFalse(outcome.mismatches().isEmpty(), outcome.summary());
        for (Mismatch mismatch : outcome.mismatches()) {
            String trace = mismatch.actual().toString();
            assertFalse(trace.contains("DOES NOT COMPILE"), trace);
        }
    }
}
