package io.github.defer4j.processor.exhaustive;

import java.util.Arrays;
import java.util.List;

/**
 * Walks a tree of choices depth first: run after run, each run asks for its choices in its order, and {@link
 * #advance} goes to the next run that differs. So what no run reaches is not multiplied.
 */
final class Choices {
    private int[] taken = new int[0];
    private int[] offered = new int[0];
    private int depth;

    <T> T of(List<T> options) {
        if (depth == taken.length) {
            taken = Arrays.copyOf(taken, depth + 1);
            offered = Arrays.copyOf(offered, depth + 1);
            offered[depth] = options.size();
        }
        return options.get(taken[depth++]);
    }

    /** False after the last run. */
    boolean advance() {
        int last = depth - 1;
        while (last >= 0 && taken[last] == offered[last] - 1) {
            last--;
        }
        taken = Arrays.copyOf(taken, last + 1);
        offered = Arrays.copyOf(offered, last + 1);
        if (last >= 0) {
            taken[last]++;
        }
        depth = 0;
        return last >= 0;
    }
}
