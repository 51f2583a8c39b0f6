package io.github.defer4j.benchmarks.report;

import io.github.defer4j.benchmarks.run.Group;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The rows of calls that return: steps, modes, peers. */
final class RunSection {
    static final List<Integer> STEPS = List.of(0, 1, 2, 4, 8, 16, 32, 64);

    private static final String STEP_CLASS = "io.github.defer4j.benchmarks.steps.";
    private static final String PEER_CLASS = "io.github.defer4j.benchmarks.peers.";
    private static final String[] HEADINGS = {
        "code", "steps", "machine and JVM", "ns per call", "times plain finally", "B per call", "bytes of bytecode"
    };

    private final Measurements measured;
    private final String here;
    private final String otherJdk;

    /**
     * @param here the machine and the JDK of most rows
     * @param otherJdk the machine and the second JDK
     */
    RunSection(Measurements measured, String here, String otherJdk) {
        this.measured = measured;
        this.here = here;
        this.otherJdk = otherJdk;
    }

    String steps() throws IOException {
        Table table = new Table(HEADINGS);
        for (String kind : List.of("direct", "plain", "wrapper", "full", "resources")) {
            steps(table, Group.STEPS, here + " C2", kind);
        }
        for (String kind : List.of("plain", "wrapper")) {
            steps(table, Group.STEPS_OTHER, otherJdk + " C2", kind);
        }
        return table.toString();
    }

    String modes() throws IOException {
        Table table = new Table(HEADINGS);
        modes(table, Group.C1, here + " C1", "StepsBenchmark");
        modes(table, Group.INTERPRETER, here + " interpreter", "StepsBenchmark");
        modes(table, Group.MEGAMORPHIC, here + " C2, four receivers in turn", "MegamorphicBenchmark");
        return table.toString();
    }

    private void modes(Table table, String group, String jvm, String benchmark) throws IOException {
        Optional<Series> plain = measured.java(group, benchmark + ".plain4");
        for (String kind : List.of("plain", "wrapper", "full")) {
            row(table, group, benchmark + "." + kind + "4", label(kind), "4", jvm, plain, stepSize(kind, 4));
        }
    }

    private void steps(Table table, String group, String jvm, String kind) throws IOException {
        for (int n : STEPS) {
            step(table, group, jvm, kind, n);
        }
    }

    private void step(Table table, String group, String jvm, String kind, int steps) throws IOException {
        Optional<Series> plain = measured.java(group, "StepsBenchmark.plain" + steps);
        String benchmark = "StepsBenchmark." + kind + steps;
        row(table, group, benchmark, label(kind), "" + steps, jvm, plain, stepSize(kind, steps));
    }

    private static String label(String kind) {
        return switch (kind) {
            case "direct" -> "direct call";
            case "plain" -> "by hand: nested finally";
            case "full" -> "by hand: nested finally that loses nothing";
            case "wrapper" -> "**defer4j**";
            case "resources" -> "try-with-resources";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    static OptionalInt stepSize(String kind, int steps) throws IOException {
        String type =
                switch (kind) {
                    case "wrapper" -> "Service" + steps + "Safe";
                    case "direct" -> "Service" + steps;
                    default -> Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + steps;
                };
        return Sizes.of(STEP_CLASS + type, "call");
    }

    String peers() throws IOException {
        Table table = new Table(HEADINGS);
        for (int n : List.of(1, 4)) {
            Optional<Series> plain = measured.java(Group.STEPS, "StepsBenchmark.plain" + n);
            for (String kind : List.of("plain", "wrapper", "full", "resources")) {
                step(table, Group.STEPS, here + " C2", kind, n);
            }
            String method = n == 1 ? "once" : "fourTimes";
            peer(table, "cleanup" + n, "Lombok @Cleanup", n, plain, size("CleanupPeer", method));
            peer(table, "closer" + n, "Guava Closer", n, plain, size("CloserPeer", method));
            String woven = n == 1 ? "woven.Once" : "woven.FourTimes";
            peer(table, "aspectj" + n, "AspectJ, woven by its compiler", n, plain, size(woven, "call"));
            peer(table, "bytebuddy" + n, "Byte Buddy subclass, inlined advice", n, plain, OptionalInt.empty());
            OptionalInt avaje = size("avaje.Service$Proxy", method);
            peer(table, "avaje" + n, "Avaje Inject, aspects at compile time", n, plain, avaje);
            peer(table, "proxy" + n, "JDK dynamic proxy", n, plain, OptionalInt.empty());
            peer(table, "spring" + n, "Spring AOP class proxy", n, plain, OptionalInt.empty());
        }
        return table.toString();
    }

    String real() throws IOException {
        Table table = new Table(HEADINGS);
        Optional<Series> lock = measured.java(Group.PEERS, "PeersBenchmark.lockPlain");
        peer(table, "lockPlain", "ReentrantLock by hand", 1, lock, size("LockedPeer", "byHand"));
        peer(table, "lockWrapper", "**defer4j**, ReentrantLock", 1, lock, size("LockedPeerSafe", "marked"));
        peer(table, "lockLombok", "Lombok @Locked", 1, lock, size("LockedPeer", "lombok"));
        Optional<Series> breaker = measured.java(Group.PEERS, "BreakerBenchmark.plain");
        breaker(table, "plain", "Resilience4j breaker by hand", breaker, size("BreakerBenchmark", "plain"));
        OptionalInt wrapper = size("BreakerBenchmark_ServiceSafe", "call");
        breaker(table, "wrapper", "**defer4j**, Resilience4j breaker", breaker, wrapper);
        breaker(table, "decorator", "Resilience4j executeSupplier", breaker, OptionalInt.empty());
        return table.toString();
    }

    private void breaker(Table table, String method, String label, Optional<Series> plain, OptionalInt size) {
        row(table, Group.PEERS, "BreakerBenchmark." + method, label, "1", here + " C2", plain, size);
    }

    private void peer(
            Table table, String method, String label, int steps, Optional<Series> plain, OptionalInt size) {
        row(table, Group.PEERS, "PeersBenchmark." + method, label, "" + steps, here + " C2", plain, size);
    }

    private static OptionalInt size(String type, String method) throws IOException {
        return Sizes.of(PEER_CLASS + type, method);
    }

    private void row(
            Table table,
            String group,
            String benchmark,
            String label,
            String steps,
            String jvm,
            Optional<Series> plain,
            OptionalInt size) {
        measured.java(group, benchmark).ifPresent(series -> table.row(
                label,
                steps,
                jvm,
                series.time().show(2),
                plain.map(reference -> series.over(reference).show(2)).orElse("-"),
                allocation(series),
                size.isPresent() ? "" + size.getAsInt() : "-"));
    }

    static String allocation(Series series) {
        return series.allocation()
                .map(bytes -> String.format(Locale.ROOT, "%.0f", bytes.median()))
                .orElse("-");
    }
}
