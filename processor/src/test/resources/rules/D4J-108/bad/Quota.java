package rules.d4j108.bad;

import io.github.defer4j.Defer;

public class Quota {
    private long bytes;

    @Defer("release(3_000_000_000)") // ERROR: D4J-108
    public long upload(String file) {
        return bytes + file.length();
    }

    void release(long freed) {
        bytes -= freed;
    }
}
