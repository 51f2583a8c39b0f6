package io.github.defer4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.conformance.format.Program;
import io.github.defer4j.conformance.format.ProgramReader;
import io.github.defer4j.conformance.run.Engine;
import io.github.defer4j.conformance.run.Interpreter;
import io.github.defer4j.conformance.run.ServiceEngine;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small programs whose traces are known from Go's specification, in the model and as services of each style. */
class InterpreterTest {
    static Stream<Arguments> programs() {
        String snapshots = defer("{'kind':'arg','k':1,'args':['g',1]}") + ",{'op':'set','var':'g','e':5},"
                + defer("{'kind':'arg','k':2,'args':['g',2]}");
        String recovered = defer("{'kind':'clo','body':[{'op':'recover','k':1,'then':[{'op':'set','var':'r','e':9}]}]}")
                + ",{'op':'panic','v':{'str':'s1'}}";
        String replaced = defer("{'kind':'clo','body':[{'op':'recover','k':1,'then':[{'op':'repanic'}]}]}") + ","
                + defer("{'kind':'panic','v':{'int':7}}") + ",{'op':'rt','kind':'idx'}";
        String acquired = defer("{'kind':'acq','k':1,'e':3,'w':'a'}") + ","
                + defer("{'kind':'acq','k':2,'e':{'div':[1,'g']},'w':'a'}") + ",{'op':'trace','k':3}";
        String division = defer("{'kind':'acq','k':1,'e':{'div':['a','x']},'w':0}");
        String divided = defer("{'kind':'clo','body':[" + division + "]}");
        return Stream.of(
                Arguments.of(divided, List.of("UNCAUGHT rt:div g=0")),
                Arguments.of(snapshots, List.of("D f0.2 5 2", "D f0.1 0 1", "END 0 g=5")),
                Arguments.of(recovered, List.of("R f0.1 str:s1", "END 9 g=0")),
                Arguments.of(replaced, List.of("R f0.1 int:7", "UNCAUGHT int:7 g=0")),
                Arguments.of(acquired, List.of("A f0.1 3", "D f0.1 3 4", "UNCAUGHT rt:div g=0")));
    }

    private static String defer(String deferred) {
        return "{'op':'defer','d':" + deferred + "}";
    }

    @ParameterizedTest
    @MethodSource("programs")
    void tracesAsSpecified(String body, List<String> expected) {
        for (String style : List.of("annotated", "scoped", "mixed")) {
            String json = "[{'id':0,'arg':4,'style':'" + style + "','funcs':[{'named':true,'body':[" + body + "]}]}]";
            List<Program> programs = ProgramReader.read(new StringReader(json.replace('\'', '"')));
            for (Engine engine : List.of(new Interpreter(), new ServiceEngine())) {
                List<String> lines = engine.run(programs).get(0);
                assertEquals(List.of("P 0", "T f0.in 4 0 0 0"), lines.subList(0, 2));
                assertEquals(expected, lines.subList(2, lines.size()));
            }
        }
    }
}
