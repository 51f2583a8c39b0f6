package io.github.defer4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.ProgramReader;
import io.github.defer4j.conformance.run.Engine;
import io.github.defer4j.conformance.run.Interpreter;
import io.github.defer4j.conformance.run.Mismatch;
import io.github.defer4j.conformance.run.ServiceEngine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MismatchReportTest {
    private static final String LARGE = "{\"id\":5,\"arg\":2,\"funcs\":[{\"named\":false,\"body\":["
            + "{\"op\":\"trace\",\"k\":1},{\"op\":\"defer\",\"d\":{\"kind\":\"panic\",\"v\":{\"str\":\"s1\"}}},"
            + "{\"op\":\"panic\",\"v\":{\"int\":\"a\"}}]}]}";
    private static final String SMALL = "{\"id\":5,\"arg\":0,\"funcs\":[{\"named\":false,\"body\":["
            + "{\"op\":\"defer\",\"d\":{\"kind\":\"panic\",\"v\":{\"str\":\"s1\"}}},"
            + "{\"op\":\"panic\",\"v\":{\"int\":0}}]}]}";

    private final Program large = ProgramReader.read(new StringReader("[" + LARGE + "]")).get(0);

    @Test
    void theProgramBothTracesAndAShrunkVersionAreShown() {
        Engine first = new ServiceEngine(source -> source.replace("Failures.LATEST", "Failures.FIRST"));

        List<String> lines = report(first, List.of(mismatch(first)));

        assertEquals(
                List.of(
                        "mismatch in program 5 (- expected, + found)",
                        LARGE,
                        "    P 5",
                        "    T f0.in 2 0 0 0",
                        "    T f0.1 2 0 0 0",
                        "  - UNCAUGHT str:s1 g=0",
                        "  + UNCAUGHT int:2 g=0",
                        "the same, shrunk",
                        SMALL,
                        "    P 5",
                        "    T f0.in 0 0 0 0",
                        "  - UNCAUGHT str:s1 g=0",
                        "  + UNCAUGHT int:0 g=0"),
                lines);
    }

    @Test
    void whatDoesNotCompileIsAMismatch() {
        Engine unknown = new ServiceEngine(source -> source.replace("log.trace", "log.unknown"));

        Mismatch mismatch = mismatch(unknown);

        assertEquals("P 5", mismatch.actual().get(0));
        String why = mismatch.actual().get(1);
        assertTrue(why.startsWith("DOES NOT COMPILE ") && why.contains("unknown"), why);
    }

    @Test
    void aTraceOfSomethingElseIsNotShrunk() {
        Mismatch falsified = new Mismatch(large, List.of("P 5", "END 0 g=0"), mismatch(new Interpreter()).actual());

        List<String> lines = report(new ServiceEngine(), List.of(falsified));

        assertEquals(
                "not shrunk: run once more, nothing differs from what is expected of the program",
                lines.get(lines.size() - 1));
        assertFalse(lines.contains("the same, shrunk"));
    }

    @Test
    void theFirstThreeAreEnough() {
        Mismatch mismatch = new Mismatch(large, List.of("P 5", "END 0 g=0"), List.of("P 5"));

        List<String> lines = report(new Interpreter(), Collections.nCopies(5, mismatch));

        assertEquals(3, lines.stream().filter(line -> line.startsWith("mismatch in")).count());
        assertEquals("mismatches that are not shown: 2", lines.get(lines.size() - 1));
    }

    private Mismatch mismatch(Engine subject) {
        List<Program> programs = List.of(large);
        return new Mismatch(large, new Interpreter().run(programs).get(0), subject.run(programs).get(0));
    }

    private static List<String> report(Engine subject, List<Mismatch> mismatches) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MismatchReport(new PrintStream(bytes, true, StandardCharsets.UTF_8), subject).print(mismatches);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
