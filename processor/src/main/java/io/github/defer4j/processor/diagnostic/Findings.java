package io.github.defer4j.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one service, in the order in which they were found. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /** A member out of reach is one mistake, however often a method's marks name it. */
    public void add(Finding finding) {
        boolean told = finding.problem() == Problem.INACCESSIBLE_MEMBER
                && all.stream().anyMatch(known -> known.problem() == finding.problem()
                        && memberOf(known).equals(memberOf(finding))
                        && known.place().element().equals(finding.place().element()));
        if (!told) {
            all.add(finding);
        }
    }

    // Its name and its class; the advice may differ from call to call.
    private static List<Object> memberOf(Finding inaccessible) {
        return inaccessible.arguments().subList(0, 2);
    }

    /** Whether there is no mistake; there may be warnings. */
    public boolean isEmpty() {
        return all.stream().allMatch(finding -> finding.problem().isWarning());
    }

    public List<Finding> list() {
        return List.copyOf(all);
    }
}
