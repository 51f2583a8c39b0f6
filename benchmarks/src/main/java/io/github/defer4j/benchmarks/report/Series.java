package io.github.defer4j.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One benchmark's values by round.
 *
 * @param times by round
 * @param bytes allocated per call, by round; empty if not measured
 */
record Series(SortedMap<Integer, Double> times, SortedMap<Integer, Double> bytes) {
    Series() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    Sample time() {
        return new Sample(List.copyOf(times.values()));
    }

    Optional<Sample> allocation() {
        return bytes.isEmpty() ? Optional.empty() : Optional.of(new Sample(List.copyOf(bytes.values())));
    }

    /** The quotients of the rounds that both have: each of two values that were measured together. */
    Sample over(Series other) {
        return new Sample(List.copyOf(ratios(other).values()));
    }

    /** The same by round. */
    SortedMap<Integer, Double> ratios(Series other) {
        SortedMap<Integer, Double> ratios = new TreeMap<>();
        times.forEach((round, time) -> {
            if (other.times.containsKey(round)) {
                ratios.put(round, time / other.times.get(round));
            }
        });
        return ratios;
    }

    /** The differences of the rounds that both have, in bytes per call. */
    Sample bytesAbove(Series other) {
        return new Sample(bytes.entrySet().stream()
                .filter(entry -> other.bytes.containsKey(entry.getKey()))
                .map(entry -> entry.getValue() - other.bytes.get(entry.getKey()))
                .toList());
    }

    void add(int round, double time) {
        times.put(round, time);
    }

    void addAllocation(int round, double allocated) {
        bytes.put(round, allocated);
    }

    static Series named(Map<String, Series> all, String name) {
        return all.computeIfAbsent(name, unknown -> new Series());
    }
}
