package io.github.defer4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.Recording;
import io.github.defer4j.conformance.generate.ProgramGenerator;
import io.github.defer4j.conformance.run.Interpreter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aFolderThatConforms() throws IOException {
        record(10);

        assertTrue(run("check", folder.toString()));

        String summary = "conformance: 10 programs, \\d+ annotated functions, \\d+ scoped functions, 0 mismatches";
        assertTrue(last().matches(summary), last());
        assertTrue(text(out).matches("(?s)functions: \\d+ with annotations, .* \\d+ lines compared\n.*"), text(out));
        assertEquals("", text(err));
    }

    @Test
    void aFolderThatDoesNot() throws IOException {
        record(3);
        Path trace = folder.resolve("trace.txt");
        Files.writeString(trace, Files.readString(trace).replaceFirst("(?m) g=.*$", " g=999"));

        assertFalse(run("check", folder.toString()));

        assertTrue(text(out).startsWith("mismatch in program 0 (- expected, + found)\n{\"id\":0,"), text(out));
        assertTrue(last().endsWith(" functions, 1 mismatches"), last());
    }

    @Test
    void freshProgramsPrintTheirSeed() {
        assertTrue(run("fresh", "5", "seed=7", "record="));

        assertTrue(text(out).startsWith("seed 7\ncompared with "), text(out));
        assertTrue(last().startsWith("conformance: 5 programs, "), last());
    }

    @ParameterizedTest
    @CsvSource({
        "check, usage: check FOLDER | fresh COUNT [seed=NUMBER] [record=FOLDER]",
        "verify x, usage: check FOLDER | fresh COUNT [seed=NUMBER] [record=FOLDER]",
        "check nowhere, there is no file nowhere/programs.json",
        "fresh many, not a number: many",
        "fresh 0, not a number of programs: 0",
        "fresh 3 seed=x, not a number: x"
    })
    void whatCannotBeDoneIsSaid(String arguments, String why) {
        assertFalse(run(arguments.split(" ")));

        assertEquals("conformance: " + why, text(err).strip().replace('\\', '/'));
        assertEquals("", text(out));
    }

    private void record(int count) throws IOException {
        List<Program> programs = ProgramGenerator.programs(11, count);
        new Recording(programs, new Interpreter().run(programs)).write(folder);
    }

    private boolean run(String... arguments) {
        return Main.run(List.of(arguments), stream(out), stream(err));
    }

    private String last() {
        List<String> lines = text(out).lines().toList();
        return lines.get(lines.size() - 1);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
