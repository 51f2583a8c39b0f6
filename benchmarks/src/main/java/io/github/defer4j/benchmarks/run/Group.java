package io.github.defer4j.benchmarks.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Benchmarks that are run and shown together.
 *
 * @param name in file names and in the report
 * @param includes regular expressions of benchmarks
 * @param jdk its home
 * @param jvmArgs of each benchmark's JVM
 * @param rounds how often, at most
 */
public record Group(String name, List<String> includes, Path jdk, List<String> jvmArgs, int rounds) {
    public static final String STEPS = "steps";
    public static final String STEPS_OTHER = "steps-other-jdk";
    public static final String INTERPRETER = "interpreter";
    public static final String C1 = "c1";
    public static final String MEGAMORPHIC = "megamorphic";
    public static final String PEERS = "peers";
    public static final String INTERCEPTORS = "interceptors";
    public static final String INTERCEPTORS_OTHER = "interceptors-other-jdk";
    public static final String FAILING = "failing";
    public static final String SCOPE = "scope";
    public static final String SCOPE_OTHER = "scope-other-jdk";

    private static final int MANY = 5;
    private static final int SOME = 3;

    /** All groups. The second JDK's are missing if there is none. */
    public static List<Group> all(Options options) {
        Path ours = Path.of(System.getProperty("java.home"));
        List<String> fourSteps = List.of("StepsBenchmark\\.(plain|full|wrapper)4$");
        List<Group> groups = new ArrayList<>(List.of(
                new Group(
                        STEPS,
                        List.of(
                                "StepsBenchmark\\.(direct|plain|full|wrapper)\\d+$",
                                "StepsBenchmark\\.resources(1|4|8)$"),
                        ours,
                        List.of(),
                        MANY),
                new Group(PEERS, List.of("PeersBenchmark", "BreakerBenchmark"), ours, List.of(), SOME),
                new Group(INTERCEPTORS, List.of("InterceptorsBenchmark"), ours, List.of(), MANY),
                new Group(FAILING, List.of("FailingBenchmark"), ours, List.of(), SOME),
                new Group(SCOPE, List.of("ScopeBenchmark"), ours, List.of(), SOME),
                new Group(MEGAMORPHIC, List.of("MegamorphicBenchmark"), ours, List.of(), SOME),
                new Group(INTERPRETER, fourSteps, ours, List.of("-Xint"), SOME),
                new Group(C1, fourSteps, ours, List.of("-XX:TieredStopAtLevel=1"), SOME)));
        options.otherJdk().ifPresent(jdk -> {
            groups.add(new Group(
                    STEPS_OTHER, List.of("StepsBenchmark\\.(plain|wrapper)\\d+$"), jdk, List.of(), SOME));
            groups.add(new Group(INTERCEPTORS_OTHER, List.of("InterceptorsBenchmark"), jdk, List.of(), SOME));
            groups.add(new Group(SCOPE_OTHER, List.of("ScopeBenchmark\\.(direct|scope|loop)"), jdk, List.of(), SOME));
        });
        return groups;
    }
}
