package io.github.defer4j.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementsTest {
    @TempDir
    Path raw;

    @Test
    void ratiosAreThoseOfOneRound() throws IOException {
        jmh("steps-1.json", "StepsBenchmark.plain4", "[9.0, 2.0, 1.0]", "StepsBenchmark.wrapper4", "[3.0]");
        jmh("steps-2.json", "StepsBenchmark.plain4", "[10.0]", "StepsBenchmark.wrapper4", "[10.0]");
        jmh("steps-3.json", "StepsBenchmark.plain4", "[5.0]", "StepsBenchmark.direct0", "[1.0]");

        Measurements measured = Measurements.of(raw);
        Series wrapper = measured.java("steps", "StepsBenchmark.wrapper4").orElseThrow();
        Series plain = measured.java("steps", "StepsBenchmark.plain4").orElseThrow();

        assertEquals(List.of(2.0, 5.0, 10.0), plain.time().values());
        assertEquals(List.of(1.0, 1.5), wrapper.over(plain).values());
        assertEquals("1.25 [1.00, 1.50]", wrapper.over(plain).show(2));
        assertEquals(Optional.of("17.0.1"), measured.jdk("steps"));
        assertFalse(measured.hasGroup("peers"));
    }

    @Test
    void parametersAreAppendedInTheOrderOfTheirNames() throws IOException {
        Files.writeString(raw.resolve("failing-1.json"), """
                [{"benchmark": "a.b.FailingBenchmark.plain1", "jdkVersion": "17",
                  "params": {"kind": "CHEAP", "frames": "20"},
                  "primaryMetric": {"rawData": [[7.0]]},
                  "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [[40.0]]}}}]
                """);

        Series found = Measurements.of(raw)
                .java("failing", "FailingBenchmark.plain1 20 CHEAP")
                .orElseThrow();

        assertEquals(40, found.allocation().orElseThrow().median());
    }

    @Test
    void goCountsItsRounds() throws IOException {
        Files.writeString(raw.resolve("go.txt"), """
                goos: linux
                BenchmarkDefer1-2             \t36000565\t         9.051 ns/op\t       0 B/op\t       0 allocs/op
                BenchmarkDefer1-2             \t36000565\t         8.5 ns/op\t       0 B/op\t       0 allocs/op
                BenchmarkDirect              \t29042533\t         4.055 ns/op
                PASS
                """);

        Measurements measured = Measurements.of(raw);

        assertEquals(List.of(8.5, 9.051), measured.go("Defer1").orElseThrow().time().values());
        assertEquals(List.of(4.055), measured.go("Direct").orElseThrow().time().values());
        assertEquals(Optional.empty(), measured.go("Direct").orElseThrow().allocation());
    }

    @Test
    void nothingIsNotNegative() {
        assertEquals("0 [-1, 2]", Sample.of(-0.4, 2, -1).show(0));
        assertEquals("0.00", Sample.of(-0.001).show(2));
    }

    private void jmh(String file, String first, String firstTimes, String second, String secondTimes)
            throws IOException {
        String result = """
                {"benchmark": "some.where.%s", "jdkVersion": "17.0.1", "primaryMetric": {"rawData": [%s]},
                 "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [[0.0]]}}}
                """;
        Files.writeString(
                raw.resolve(file),
                "[" + result.formatted(first, firstTimes) + "," + result.formatted(second, secondTimes) + "]");
    }
}
