package io.github.defer4j.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one service, in the order in which they were found. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Finding> list() {
        return List.copyOf(all);
    }
}
