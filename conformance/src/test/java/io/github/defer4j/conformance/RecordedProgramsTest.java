package io.github.defer4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.conformance.emit.Plan.Form;
import io.github.defer4j.conformance.format.ProgramWriter;
import io.github.defer4j.conformance.format.Recording;
import io.github.defer4j.conformance.run.Comparison;
import io.github.defer4j.conformance.run.Engine;
import io.github.defer4j.conformance.run.Interpreter;
import io.github.defer4j.conformance.run.Mismatch;
import io.github.defer4j.conformance.run.Outcome;
import io.github.defer4j.conformance.run.ServiceEngine;
import io.github.defer4j.conformance.shrink.Shrinker;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Go printed for the programs in the repository; needs no Go. */
class RecordedProgramsTest {
    private static final int ENOUGH = 1000;

    private static Recording recording;

    @BeforeAll
    static void read() throws IOException {
        recording = Recording.read(Path.of("src", "test", "resources", "recorded"));
    }

    @Test
    void servicesDoWhatGoDid() {
        Outcome outcome = Comparison.withRecording(recording, new ServiceEngine());

        assertEquals("", firstOf(outcome, new ServiceEngine()));
        assertTrue(outcome.programs() >= ENOUGH, outcome.summary());
        for (Form form : Form.values()) {
            assertTrue(outcome.forms().get(form) > ENOUGH / 10, outcome.details());
        }
    }

    @Test
    void theModelDoesWhatGoDid() {
        Outcome outcome = Comparison.withRecording(recording, new Interpreter());

        assertEquals("", firstOf(outcome, new Interpreter()));
    }

    private static String firstOf(Outcome outcome, Engine subject) {
        if (outcome.mismatches().isEmpty()) {
            return "";
        }
        Mismatch first = outcome.mismatches().get(0);
        Mismatch small = new Shrinker(new Interpreter(), subject).shrink(first.program()).orElse(first);
        return outcome.summary() + "\n" + ProgramWriter.write(small.program()) + "\n"
                + String.join("\n", small.describe());
    }
}
