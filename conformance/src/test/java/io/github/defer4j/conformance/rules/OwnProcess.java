package io.github.defer4j.conformance.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs a program in a process of its own. Of the report of what was not recovered, only what names failures is kept,
 * since traces have addresses and line numbers; a status that is not 0 is written as the go tool writes it.
 */
final class OwnProcess {
    private static final Pattern FAILURE = Pattern.compile(
            "\\t*(panic: |fatal error: |Exception in thread |Suppressed: |Caused by: ).*");

    private OwnProcess() {}

    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("rule", ".out");
        Path report = Files.createTempFile("rule", ".err");
        try {
            int status = await(new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(printed.toFile())
                    .redirectError(report.toFile())
                    .start());
            String failures = Files.readAllLines(report).stream()
                    .filter(line -> FAILURE.matcher(line).matches())
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            return RuleFolder.text(printed).replace(System.lineSeparator(), "\n")
                    + failures
                    + (status == 0 ? "" : "exit status " + status + "\n");
        } finally {
            Files.delete(printed);
            Files.delete(report);
        }
    }

    private static int await(Process process) throws InterruptedException {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new AssertionError("does not end");
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
