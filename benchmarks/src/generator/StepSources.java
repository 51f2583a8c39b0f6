import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes what the step benchmarks compare, for each number of steps: the marked service, the same by hand in three
 * ways, and the JMH class that calls them all. Run by the build: {@code java StepSources.java FOLDER}.
 */
public final class StepSources {
    private static final String PACKAGE = "io.github.defer4j.benchmarks.steps";
    private static final List<Integer> STEPS = List.of(0, 1, 2, 4, 8, 16, 32, 64);

    private final Path folder;

    private StepSources(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the sources.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        StepSources sources = new StepSources(Path.of(args[0]).resolve(PACKAGE.replace('.', '/')));
        Files.createDirectories(sources.folder);
        for (int steps : STEPS) {
            sources.write("Service" + steps, service(steps));
            sources.write("Plain" + steps, byHand("Plain", steps, "Nested finally, as most write it.", plain(steps)));
            if (steps > 0) {
                sources.write(
                        "Full" + steps,
                        byHand("Full", steps, "Nested finally with a flag: no exception is lost.", full(steps)));
                sources.write(
                        "Resources" + steps,
                        byHand("Resources", steps, "The try statement with resources.", resources(steps)));
            }
        }
        sources.write("StepsBenchmark", benchmark());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name + ".java");
        // An unchanged file keeps its time, so that nothing is compiled anew.
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private static String service(int steps) {
        String marks = lines(steps, k -> """
                    @Defer(acquire = "gate.enter(%1$d)", value = "gate.leave(%1$d)")
                """.formatted(k));
        return """
                package %1$s;

                import io.github.defer4j.Defer;
                import io.github.defer4j.benchmarks.Gate;

                /** A service with %2$d steps. */
                public class Service%2$d {
                    final Gate gate = new Gate();

                %3$s    public int call(int x) {
                        return gate.state() + x;
                    }
                %4$s}
                """
                .formatted(PACKAGE, steps, marks, steps > 0 ? "" : """

                    /** A service without any mark would have no wrapper. */
                    @Defer("gate.leave(0)")
                    public void marked() {}
                """);
    }

    private static String byHand(String name, int steps, String what, String body) {
        return """
                package %1$s;

                /** %2$s */
                @SuppressWarnings("try")
                public final class %3$s%4$d {
                    private final Service%4$d service;

                    public %3$s%4$d(Service%4$d service) {
                        this.service = service;
                    }

                    public int call(int x) {
                %5$s    }
                }
                """
                .formatted(PACKAGE, what, name, steps, body.indent(8));
    }

    private static String plain(int steps) {
        String body = "return service.call(x);\n";
        for (int k = steps; k > 0; k--) {
            body = """
                    service.gate.enter(%1$d);
                    try {
                    %2$s} finally {
                        service.gate.leave(%1$d);
                    }
                    """
                    .formatted(k, body.indent(4));
        }
        return body;
    }

    private static String full(int steps) {
        String body = "return service.call(x);\n";
        for (int k = steps; k > 0; k--) {
            body = """
                    service.gate.enter(%1$d);
                    Throwable failure%1$d = null;
                    try {
                    %2$s} catch (Throwable failure) {
                        failure%1$d = failure;
                        throw failure;
                    } finally {
                        if (failure%1$d != null) {
                            try {
                                service.gate.leave(%1$d);
                            } catch (Throwable later) {
                                failure%1$d.addSuppressed(later);
                            }
                        } else {
                            service.gate.leave(%1$d);
                        }
                    }
                    """
                    .formatted(k, body.indent(4));
        }
        return body;
    }

    private static String resources(int steps) {
        String held = IntStream.rangeClosed(1, steps)
                .mapToObj(k -> "var hold%1$d = service.gate.hold(%1$d)".formatted(k))
                .collect(Collectors.joining(";\n        "));
        return "try (" + held + ") {\n    return service.call(x);\n}\n";
    }

    private static String benchmark() {
        String members = STEPS.stream().map(StepSources::benchmarks).collect(Collectors.joining("\n"));
        return """
                package %s;

                import org.openjdk.jmh.annotations.Benchmark;
                import org.openjdk.jmh.annotations.Scope;
                import org.openjdk.jmh.annotations.State;

                /** One call with each number of steps. */
                @State(Scope.Thread)
                public class StepsBenchmark {
                    private int x = 1;
                    private final Service0 direct = new Service0();

                    @Benchmark
                    public int direct0() {
                        return direct.call(x);
                    }

                %s}
                """
                .formatted(PACKAGE, members);
    }

    private static String benchmarks(int steps) {
        String own = subject("wrapper", "Service%1$dSafe".formatted(steps), steps)
                + subject("plain", "Plain" + steps, steps);
        return steps == 0
                ? own
                : own + subject("full", "Full" + steps, steps) + subject("resources", "Resources" + steps, steps);
    }

    private static String subject(String name, String type, int steps) {
        return """
                    private final %1$s %2$s%3$d = new %1$s(new Service%3$d());

                    @Benchmark
                    public int %2$s%3$d() {
                        return %2$s%3$d.call(x);
                    }

                """
                .formatted(type, name, steps);
    }

    private static String lines(int steps, IntFunction<String> line) {
        return IntStream.rangeClosed(1, steps).mapToObj(line).collect(Collectors.joining());
    }
}
