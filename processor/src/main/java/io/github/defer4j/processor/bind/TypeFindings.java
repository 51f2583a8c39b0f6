package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Mistakes of marks on a type, found once for each method. One that all methods share is a mistake of the mark; what
 * only some have is told for each of them.
 */
final class TypeFindings {
    private final Map<List<Object>, List<Told>> alike = new LinkedHashMap<>();

    private record Told(Finding finding, String method) {
        Finding named() {
            List<String> details = new ArrayList<>(List.of("for " + method));
            details.addAll(finding.details());
            return finding.withDetails(details);
        }
    }

    void add(Finding finding, String method) {
        List<Object> what = List.of(
                finding.problem(), finding.place().label(), finding.arguments(), finding.suggestions());
        alike.computeIfAbsent(what, unused -> new ArrayList<>()).add(new Told(finding, method));
    }

    /**
     * @param methods how many the marks apply to
     */
    List<Finding> list(long methods) {
        return alike.values().stream()
                .flatMap(told -> told.size() == methods
                        ? Stream.of(told.get(0).finding())
                        : told.stream().map(Told::named))
                .toList();
    }
}
