package io.github.defer4j.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names near to a mistyped one. A far-fetched suggestion is worse than none, so the distance is bounded. */
public final class Similar {
    private static final int MOST = 3;

    private Similar() {}

    public static List<String> to(String wanted, Collection<String> names) {
        // One slip in a short name, one in three letters of a long one; a single letter resembles none.
        int bound = Math.min(wanted.length() - 1, Math.max(1, (wanted.length() + 1) / 3));
        return names.stream()
                .distinct()
                .filter(name -> !name.equals(wanted))
                .filter(name -> distance(wanted, name) <= Math.min(bound, name.length() - 1))
                .sorted(Comparator.comparingInt((String name) -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** Optimal string alignment: two letters swapped count as one slip. Case counts as none. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        boolean swapped =
                i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
