package io.github.defer4j.chain;

import java.io.IOException;
import java.sql.SQLException;
import java.util.SplittableRandom;

/** The failures of one thread: all from one seed. */
final class Chaos {
    private final SplittableRandom random;
    private boolean isStormy;

    Chaos(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Now and then things go wrong for a while, so that the breaker opens. */
    void beforeCall() {
        if (random.nextInt(isStormy ? 200 : 4_000) == 0) {
            isStormy = !isStormy;
        }
    }

    void inBody() throws IOException {
        int dice = random.nextInt(100);
        if (isStormy ? dice < 80 : dice < 5) {
            switch (dice % 3) {
                case 0 -> throw new IOException("injected");
                case 1 -> throw new IllegalStateException("injected");
                default -> throw new AssertionError("injected");
            }
        }
    }

    void atConnect() throws SQLException {
        if (random.nextInt(100) < 3) {
            throw new SQLException("injected: no connection");
        }
    }

    boolean failsCommit() {
        return random.nextInt(100) < 2;
    }
}
