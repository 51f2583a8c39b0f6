package io.github.defer4j.conformance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.defer4j.conformance.run.GoEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is recorded is what Go prints, if there is a go tool on the path. {@code -Dgolden.update=true} records it anew.
 * Later versions than 1.21 report some failures in other words; a rule that needs one says so in its first line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoOutputTest {
    private static final int OLDEST = 19;
    private static final int NEWEST = 21;
    private static final Pattern NEEDED = Pattern.compile("//go:build go1\\.(\\d+)\n");

    private final List<RuleFolder> rules = RuleFolder.all();
    private int version;
    private Path module;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException, InterruptedException {
        Matcher found = Pattern.compile("go1\\.(\\d+)").matcher(GoEngine.version());
        version = found.find() ? Integer.parseInt(found.group(1)) : 0;
        assumeTrue(version >= OLDEST, "no go tool on the path, or too old");
        module = folder;
        Files.writeString(module.resolve("go.mod"), "module rules\n\ngo 1." + OLDEST + "\n");
        for (RuleFolder rule : rules) {
            Path program = Files.createDirectory(module.resolve(rule.name()));
            Files.copy(rule.goProgram(), program.resolve("rule.go"));
        }
        Files.createDirectory(module.resolve("bin"));
        Process go = new ProcessBuilder("go", "build", "-ldflags=-s -w", "-o", "bin", "./...")
                .directory(module.toFile())
                .redirectErrorStream(true)
                .start();
        String complaints = new String(go.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, go.waitFor(), complaints);
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return rules.stream().map(rule -> dynamicTest(rule.name(), rule.folder().toUri(), () -> check(rule)));
    }

    private void check(RuleFolder rule) throws IOException, InterruptedException {
        Matcher needed = NEEDED.matcher(RuleFolder.text(rule.goProgram()));
        if (needed.lookingAt()) {
            assumeTrue(version >= Integer.parseInt(needed.group(1)), "needs a newer Go");
        } else {
            assumeTrue(version <= NEWEST, "recorded with an older Go");
        }
        String printed = OwnProcess.run(module, List.of(module.resolve("bin").resolve(rule.name()).toString()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(rule.expectedOfGo(), printed);
        }
        assertEquals(printed, RuleFolder.text(rule.expectedOfGo()));
    }
}
