package io.github.defer4j.processor.read;

import io.github.defer4j.processor.diagnostic.Finding;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * All marks of one method.
 *
 * @param onParameters one list for each parameter, in order
 * @param mistakes what is wrong with composed annotations, whose marks are then left out
 * @param isReadable false if the compiler could not evaluate an attribute and says so itself
 */
public record MethodMarks(
        List<DeferMark> onMethod,
        List<List<DeferMark>> onParameters,
        List<RecoverMark> recovers,
        List<RetryMark> retries,
        List<Finding> mistakes,
        boolean isReadable) {

    public MethodMarks {
        onMethod = List.copyOf(onMethod);
        onParameters = onParameters.stream().map(List::copyOf).toList();
        recovers = List.copyOf(recovers);
        retries = List.copyOf(retries);
        mistakes = List.copyOf(mistakes);
    }

    /** Those of a method without any. */
    static MethodMarks none(int parameters) {
        return new MethodMarks(
                List.of(),
                Collections.nCopies(parameters, List.<DeferMark>of()),
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    public boolean isEmpty() {
        return onMethod.isEmpty()
                && recovers.isEmpty()
                && retries.isEmpty()
                && mistakes.isEmpty()
                && onParameters.stream().allMatch(List::isEmpty);
    }

    /** In the order of registration. */
    public Stream<DeferMark> defers() {
        return Stream.concat(onMethod.stream(), onParameters.stream().flatMap(List::stream));
    }
}
