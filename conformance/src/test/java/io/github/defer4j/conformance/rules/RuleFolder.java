package io.github.defer4j.conformance.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of Go, in a folder of {@code rules/<group>}: {@code rule.go} shows it, {@code expected.txt} is what Go
 * printed, and {@code Rule.java} prints the same. Where it cannot or shall not, {@code expected-java.txt} is what it
 * prints instead.
 */
record RuleFolder(Path folder) {
    /** The project's folder, from where surefire runs the tests of this module. */
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Path RULES = PROJECT.resolve("conformance/src/test/resources/rules");

    /** Rules of this group end or outlive their process, so each runs in one of its own. */
    private static final String PROCESSES = "processes";

    static List<RuleFolder> all() {
        return folders(RULES).flatMap(RuleFolder::folders).map(RuleFolder::new).toList();
    }

    String group() {
        return folder.getParent().getFileName().toString();
    }

    String name() {
        return folder.getFileName().toString();
    }

    boolean endsProcess() {
        return group().equals(PROCESSES);
    }

    Path service() {
        return folder.resolve("Rule.java");
    }

    String mainClass() {
        return group() + "." + name().replace('-', '_') + ".Rule";
    }

    Path goProgram() {
        return folder.resolve("rule.go");
    }

    Path expectedOfGo() {
        return folder.resolve("expected.txt");
    }

    Path expectedOfJava() {
        return folder.resolve("expected-java.txt");
    }

    boolean differs() {
        return Files.exists(expectedOfJava());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
