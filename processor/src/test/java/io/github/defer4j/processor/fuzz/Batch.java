package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.testing.Compiled;
import io.github.defer4j.processor.testing.Message;
import io.github.defer4j.processor.testing.Sources;
import io.github.defer4j.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Some cases, compiled together: the compiler's start costs more than a small service. */
final class Batch {

    private static final int STACK_LINES = 20;

    private final TestCompiler compiler;
    private final List<Case> cases;

    private Batch(TestCompiler compiler, List<Case> cases) {
        this.compiler = compiler;
        this.cases = cases;
    }

    /** Checks the cases of some seeds. Each has its package, so that no two disturb each other. */
    static void check(TestCompiler compiler, LongStream seeds) {
        List<Case> all = seeds.mapToObj(Case::of).toList();
        Batch wrong = new Batch(compiler, all.stream().filter(each -> !each.isValid()).toList());
        List<Case> right = wrong.checkWrong();
        new Batch(compiler, Stream.concat(all.stream().filter(Case::isValid), right.stream()).toList()).checkValid();
    }

    /** Gives the damaged services that are none the worse for it. */
    private List<Case> checkWrong() {
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<String, List<Message>> messages = byPackage(compile(cases));
        // Such an error may keep the processor from running at all: it comes first.
        cases.forEach(each -> each.strange(of(each, messages)).ifPresent(why -> fail(each, why, of(each, messages))));
        List<Case> right = new ArrayList<>();
        for (Case each : cases) {
            List<Message> own = of(each, messages);
            each.objection(own).ifPresent(why -> fail(each, why, own));
            if (own.stream().noneMatch(message -> message.kind() == Message.Kind.ERROR)) {
                right.add(each);
            }
        }
        return right;
    }

    private void checkValid() {
        if (cases.isEmpty()) {
            return;
        }
        Compiled compiled = compile(cases);
        Map<String, List<Message>> messages = byPackage(compiled);
        for (Case each : cases) {
            List<Message> own = of(each, messages);
            if (!own.isEmpty()) {
                fail(each, "does not compile without a message", own);
            }
        }
        ClassLoader classes = compiled.load();
        cases.stream().filter(Case::isValid).forEach(each -> run(each, compiled, classes));
    }

    private static List<Message> of(Case each, Map<String, List<Message>> messages) {
        return messages.getOrDefault(each.service().packageName(), List.of());
    }

    private void run(Case valid, Compiled compiled, ClassLoader classes) {
        try {
            Optional<String> difference =
                    new Runner(valid.service(), classes, new SplittableRandom(valid.seed())).difference();
            difference.ifPresent(text ->
                    fail(valid, text + "\n\n" + compiled.generated(valid.service().wrapper()), List.of()));
        } catch (ReflectiveOperationException | LinkageError e) {
            fail(valid, e.toString(), List.of());
        }
    }

    private Compiled compile(List<Case> some) {
        try {
            return compiler.compile(sources(some));
        } catch (RuntimeException | Error crash) {
            some.forEach(this::compileAlone);
            throw new AssertionError("a crash that no service causes alone", crash);
        }
    }

    private void compileAlone(Case each) {
        try {
            compiler.compile(sources(List.of(each)));
        } catch (RuntimeException | Error crash) {
            String trace = Stream.of(crash.getStackTrace())
                    .limit(STACK_LINES)
                    .map(line -> "\n    at " + line)
                    .collect(Collectors.joining());
            fail(each, "crash: " + crash + trace, List.of());
        }
    }

    private Sources sources(List<Case> some) {
        Map<String, String> files = new LinkedHashMap<>();
        some.forEach(each -> files.put(each.service().path(), each.source()));
        // Else javac stops at a hundred; Eclipse's compiler has no such option.
        List<String> options = compiler == TestCompiler.JAVAC
                ? List.of("-Xlint:all", "-Xmaxerrs", "9999", "-Xmaxwarns", "9999")
                : List.of();
        return new Sources(files, 0, options, true);
    }

    /** The messages of each service. Those of Eclipse about the random service itself are not our concern. */
    private Map<String, List<Message>> byPackage(Compiled compiled) {
        return compiled.messages().stream()
                .filter(message -> message.kind() != Message.Kind.NOTE)
                .filter(message -> compiler == TestCompiler.JAVAC
                        || message.kind() == Message.Kind.ERROR
                        || message.file().startsWith("generated/"))
                // A handler that calls a method on the result, or unboxes it, where the method never has one.
                .filter(message -> !message.text().startsWith("Null pointer access:"))
                .collect(Collectors.groupingBy(message ->
                        message.file().replaceFirst("^generated/", "").replaceFirst("/.*", "")));
    }

    private void fail(Case failed, String why, List<Message> messages) {
        String said = messages.stream().map(Message::toString).collect(Collectors.joining("\n"));
        throw new AssertionError(String.join("\n",
                "repeat with -Ddefer4j.fuzz.services=1 -Ddefer4j.seed=" + failed.seed() + " (" + compiler + ")",
                failed.expected() + ": " + why, said, "", failed.source()));
    }
}
