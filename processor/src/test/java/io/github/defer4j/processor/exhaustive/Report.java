package io.github.defer4j.processor.exhaustive;

import java.util.List;

/**
 * What came of a check.
 *
 * @param methods how many methods were called
 * @param combinations how many calls were made
 * @param differences the first calls that did not go as in the model, one for each method at most
 */
public record Report(int methods, int combinations, List<String> differences) {
    /** Enough to see what is wrong, if it is wrong everywhere. */
    static final int SHOWN = 5;

    public Report {
        differences = List.copyOf(differences);
    }
}
