package io.github.defer4j.benchmarks.report;

import io.github.defer4j.benchmarks.run.Group;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** The rows of a call with six interceptors around it. */
final class InterceptorSection {
    private static final String PACKAGE = "io.github.defer4j.benchmarks.interceptors.";

    private final Measurements measured;
    private final String here;
    private final String otherJdk;

    InterceptorSection(Measurements measured, String here, String otherJdk) {
        this.measured = measured;
        this.here = here;
        this.otherJdk = otherJdk;
    }

    String rows() throws IOException {
        Table table = new Table(
                "code",
                "machine and JVM",
                "ns per call",
                "times by hand",
                "B per call",
                "B per call above by hand",
                "bytes of bytecode");
        rows(table, Group.INTERCEPTORS, here);
        rows(table, Group.INTERCEPTORS_OTHER, otherJdk);
        return table.toString();
    }

    private void rows(Table table, String group, String jdk) throws IOException {
        row(table, group, jdk, "direct", "direct call", size("Service", "call"));
        row(table, group, jdk, "byHand", "the same calls by hand", byHandSize());
        row(table, group, jdk, "wrapper", "**defer4j**, six annotations", size("ServiceSafe", "call"));
        row(table, group, jdk, "spring", "Spring AOP class proxy, six advices", OptionalInt.empty());
    }

    private void row(Table table, String group, String jdk, String code, String label, OptionalInt size) {
        // There is nothing to compare a call without interceptors with.
        Optional<Series> byHand =
                measured.java(group, "InterceptorsBenchmark.byHand").filter(each -> !code.equals("direct"));
        measured.java(group, "InterceptorsBenchmark." + code).ifPresent(series -> table.row(
                label,
                jdk + " C2",
                series.time().show(2),
                byHand.map(reference -> series.over(reference).show(2)).orElse("-"),
                RunSection.allocation(series),
                byHand.map(reference -> series.bytesAbove(reference).show(0)).orElse("-"),
                size.isPresent() ? "" + size.getAsInt() : "-"));
    }

    /** The wrapper's time by that of the same calls by hand; empty if they were not run. */
    Optional<Double> times() {
        return wrapper().flatMap(wrapper -> byHand().map(byHand -> wrapper.over(byHand).median()));
    }

    /** What the wrapper allocates per call above the same calls by hand; empty if they were not run. */
    Optional<Double> bytesAbove() {
        return wrapper().flatMap(wrapper -> byHand().map(byHand -> wrapper.bytesAbove(byHand).median()));
    }

    private Optional<Series> wrapper() {
        return measured.java(Group.INTERCEPTORS, "InterceptorsBenchmark.wrapper");
    }

    private Optional<Series> byHand() {
        return measured.java(Group.INTERCEPTORS, "InterceptorsBenchmark.byHand");
    }

    // It is in two methods.
    private static OptionalInt byHandSize() throws IOException {
        return OptionalInt.of(size("ByHand", "call").orElseThrow() + size("ByHand", "guarded").orElseThrow());
    }

    private static OptionalInt size(String type, String method) throws IOException {
        return Sizes.of(PACKAGE + type, method);
    }
}
