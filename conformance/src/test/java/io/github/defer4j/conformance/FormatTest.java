package io.github.defer4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.conformance.format.FormatException;
import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.ProgramReader;
import io.github.defer4j.conformance.format.ProgramWriter;
import io.github.defer4j.conformance.format.Recording;
import io.github.defer4j.conformance.format.Traces;
import io.github.defer4j.conformance.generate.ProgramGenerator;
import io.github.defer4j.conformance.run.Interpreter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    private static final long SEED = 42;

    @Test
    void whatIsWrittenIsRead() {
        List<Program> programs = ProgramGenerator.programs(SEED, 200);

        assertEquals(programs, ProgramReader.read(new StringReader(ProgramWriter.write(programs))));
    }

    @Test
    void aRecordingIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        List<Program> programs = ProgramGenerator.programs(SEED, 20);
        Recording recording = new Recording(programs, new Interpreter().run(programs));

        recording.write(folder);

        assertEquals(recording, Recording.read(folder));
    }

    @Test
    void theTraceMustBeThatOfThePrograms() {
        List<Program> programs = ProgramGenerator.programs(SEED, 2);
        List<List<String>> traces = new Interpreter().run(programs);

        assertThrows(FormatException.class, () -> new Recording(programs, traces.subList(0, 1)));
        assertThrows(FormatException.class, () -> new Recording(programs, List.of(traces.get(1), traces.get(0))));
        assertThrows(FormatException.class, () -> Traces.split(List.of("END 0 g=0")));
    }

    @Test
    void aTraceMustHaveAnEnd() {
        List<Program> programs = ProgramGenerator.programs(SEED, 1);

        assertThrows(FormatException.class, () -> new Recording(programs, List.of(List.of("P 0", "T f0.in 0 0 0 0"))));
    }

    @Test
    void noProgramsAreNoRecording(@TempDir Path folder) throws IOException {
        assertEquals("there is no program", refusal(() -> new Recording(List.of(), List.of())));
        assertEquals("there is no file " + folder.resolve("programs.json"), refusal(() -> Recording.read(folder)));

        Files.writeString(folder.resolve("programs.json"), "[]");

        assertEquals("there is no file " + folder.resolve("trace.txt"), refusal(() -> Recording.read(folder)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"op":"jump"}                                      | unknown statement: jump
                    {"op":"trace"}                                     | no "k" in {"op":"trace"}
                    {"op":"trace","k":1.5}                             | expected a number of 32 bits, found 1.5
                    {"op":"trace","k":"1"}                             | expected a number of 32 bits, found "1"
                    {"op":"trace","k":4294967296}                      | expected a number of 32 bits, found 4294967296
                    7                                                  | expected an object, found 7
                    {"op":"rt","kind":"oom"}                           | unknown kind: oom
                    {"op":"set","var":"x","e":{"mul":[1,2]}}           | unknown operator: mul
                    {"op":"set","var":"x","e":{"add":[1]}}             | expected two values, found [1]
                    {"op":"set","var":"x","e":{}}                      | expected one operator, found {}
                    {"op":"set","var":"x","e":true}                    | expected a number of 32 bits, found true
                    {"op":"set","var":"q","e":1}                       | unknown variable: q
                    {"op":"set","var":"a","e":1}                       | f0 cannot assign a
                    {"op":"set","var":"r","e":1}                       | f0 cannot assign r
                    {"op":"call","fn":0,"e":1}                         | f0 calls f0, which is not one of those after it
                    {"op":"loop","n":1,"body":[{"op":"repanic"}]}      | f0 panics again where nothing was recovered
                    {"op":"loop","n":1,"body":{}}                      | expected a list, found {}
                    {"op":"defer","d":{"kind":"later"}}                | unknown kind of defer: later
                    """)
    void aWrongStatementIsNamed(String statement, String why) {
        assertEquals("program number 1: " + why, refusal(() -> read(statement)));
    }

    @Test
    void aWrongProgramIsNamed() {
        assertEquals("expected a list, found {}", refusal(() -> programs("{}")));
        assertEquals("expected a list, found null", refusal(() -> programs("")));
        assertTrue(refusal(() -> programs("[{")).startsWith("not JSON: "));
        assertEquals(
                "program number 1: there is no function", refusal(() -> programs("[{'id':0,'arg':0,'funcs':[]}]")));
        assertEquals(
                "program number 1: unknown style: best",
                refusal(() -> programs("[{'id':0,'arg':0,'style':'best','funcs':[]}]")));
        assertEquals(
                "program number 1: expected true or false, found 1",
                refusal(() -> programs("[{'id':0,'arg':0,'funcs':[{'named':1,'body':[]}]}]")));
    }

    private static String refusal(Executable reading) {
        return assertThrows(FormatException.class, reading).getMessage();
    }

    private static List<Program> read(String statement) {
        return programs("[{'id':0,'arg':0,'funcs':[{'named':false,'body':[" + statement + "]}]}]");
    }

    private static List<Program> programs(String json) {
        return ProgramReader.read(new StringReader(json.replace('\'', '"')));
    }
}
