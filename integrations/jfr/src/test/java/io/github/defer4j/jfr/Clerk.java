package io.github.defer4j.jfr;

import java.io.IOException;

/** A service whose calls are recorded. */
public class Clerk {
    @Recorded
    public int count(int n) {
        return n;
    }

    @Recorded("filing")
    public void file(boolean fails) throws IOException {
        if (fails) {
            throw new IOException("no room");
        }
    }
}
