package io.github.defer4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.ProgramReader;
import io.github.defer4j.conformance.format.ProgramWriter;
import io.github.defer4j.conformance.generate.ProgramGenerator;
import io.github.defer4j.conformance.run.Engine;
import io.github.defer4j.conformance.run.Interpreter;
import io.github.defer4j.conformance.run.Mismatch;
import io.github.defer4j.conformance.shrink.Shrinker;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShrinkerTest {
    private static final Engine RIGHT = new Interpreter();

    /** Forgets to run arg defers. */
    private static final Engine WRONG = programs -> RIGHT.run(programs).stream()
            .map(trace -> trace.stream().filter(line -> !line.startsWith("D ")).toList())
            .toList();

    private final Shrinker shrinker = new Shrinker(RIGHT, WRONG);

    @Test
    void whatTheMismatchDoesNotNeedGoes() {
        List<Mismatch> shrunk = ProgramGenerator.programs(3, 60).stream()
                .map(shrinker::shrink)
                .flatMap(Optional::stream)
                .toList();

        assertTrue(shrunk.size() >= 20, "only " + shrunk.size() + " of the programs print a D line");
        for (Mismatch small : shrunk) {
            String text = ProgramWriter.write(small.program());
            assertEquals(1, text.split("\"kind\":\"(arg|acq)\"", -1).length - 1, text);
            assertTrue(small.expected().size() <= 2 * small.program().functions().size() + 4, text);
            assertEquals(small.expected().size() - 1, small.actual().size(), text);
        }
    }

    @Test
    void theSmallestIsWhatIsLeft() {
        String body = "{'op':'set','var':'g','e':{'add':['a',3]}},{'op':'if','c':{'even':0},'then':["
                + "{'op':'loop','n':3,'body':[{'op':'trace','k':1},"
                + "{'op':'defer','d':{'kind':'arg','k':2,'args':['i',{'sub':['g',1]}]}}]}],'else':[]},"
                + "{'op':'call','fn':1,'e':'a'},{'op':'panic','v':{'int':7}}";

        Mismatch small = shrinker.shrink(program(4, body, "{'op':'trace','k':1}")).orElseThrow();

        assertEquals(
                program(0, "{'op':'defer','d':{'kind':'arg','k':2,'args':[0,0]}}"), small.program());
        assertEquals(List.of("P 0", "T f0.in 0 0 0 0", "D f0.2 0 0", "END 0 g=0"), small.expected());
        assertEquals(List.of("P 0", "T f0.in 0 0 0 0", "END 0 g=0"), small.actual());
    }

    @Test
    void withoutAMismatchThereIsNothingToShrink() {
        assertEquals(Optional.empty(), new Shrinker(RIGHT, RIGHT).shrink(program(0, "{'op':'trace','k':1}")));
    }

    private static Program program(int arg, String... bodies) {
        StringBuilder functions = new StringBuilder();
        for (String body : bodies) {
            functions.append(functions.isEmpty() ? "" : ",").append("{'named':false,'body':[" + body + "]}");
        }
        String json = "[{'id':0,'arg':" + arg + ",'funcs':[" + functions + "]}]";
        return ProgramReader.read(new StringReader(json.replace('\'', '"'))).get(0);
    }
}
