package rules.d4j108.bad2;

import io.github.defer4j.Defer;

public class Quota {
    private long bytes;

    @Defer("release(-9223372036854775809L)") // ERROR: D4J-108
    public long upload(String file) {
        return bytes + file.length();
    }

    void release(long freed) {
        bytes -= freed;
    }
}
