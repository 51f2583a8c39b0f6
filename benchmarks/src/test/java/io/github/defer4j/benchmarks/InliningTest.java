package io.github.defer4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HotSpot's C2 puts a hot wrapper and its service into their caller, where nothing is allocated. */
class InliningTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void wrapperAndServiceAreInlined(int steps) throws IOException, InterruptedException {
        List<String> log = compilations(steps);
        List<String> caller = ofCaller(log, "HotCalls::caller" + steps);

        assertInlined(caller, "Service" + steps + "Safe::call");
        assertInlined(caller, "Service" + steps + "::call");
        assertInlined(caller, "Gate::enter");
        assertInlined(caller, "Gate::leave");
        assertEquals("allocated 0", log.get(log.size() - 1), () -> String.join("\n", log));
    }

    private static void assertInlined(List<String> caller, String method) {
        Pattern line = Pattern.compile(".* \\S*" + Pattern.quote(method) + " \\(\\d+ bytes\\)\\s+(.*)");
        List<String> decisions = caller.stream()
                .map(line::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .toList();
        assertTrue(
                !decisions.isEmpty() && decisions.stream().allMatch(decision -> decision.startsWith("inline")),
                () -> method + ": " + decisions + "\n" + String.join("\n", caller));
    }

    /** A method's compilations: the lines from its own to the next method's. Inlined methods are indented with an @. */
    private static List<String> ofCaller(List<String> log, String method) {
        int last = -1;
        for (int i = 0; i < log.size(); i++) {
            String line = log.get(i);
            if (line.contains(method) && !line.contains(" @ ") && !line.contains("made not entrant")) {
                last = i;
            }
        }
        assertTrue(last >= 0, () -> method + " was not compiled:\n" + String.join("\n", log));
        int end = last + 1;
        while (end < log.size() && log.get(end).contains(" @ ")) {
            end++;
        }
        return log.subList(last, end);
    }

    private static List<String> compilations(int steps) throws IOException, InterruptedException {
        // C2 alone, and in the foreground: the log is in order, and what is hot at the end is compiled.
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-TieredCompilation",
                        "-Xbatch",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:+PrintCompilation",
                        "-XX:+PrintInlining",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        HotCalls.class.getName(),
                        "" + steps)
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (var out = java.inputReader()) {
            lines = out.lines().toList();
        }
        assertEquals(0, java.waitFor(), () -> String.join("\n", lines));
        return lines;
    }
}
