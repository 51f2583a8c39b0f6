package rules.d4j108.good;

import io.github.defer4j.Defer;

public class Quota {
    private long bytes;

    @Defer("release(3_000_000_000L)")
    public long upload(String file) {
        return bytes + file.length();
    }

    void release(long freed) {
        bytes -= freed;
    }
}
