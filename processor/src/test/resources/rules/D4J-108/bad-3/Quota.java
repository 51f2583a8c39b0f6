package rules.d4j108.bad3;

import io.github.defer4j.Defer;

public class Quota {
    private double share;

    @Defer("release(1e999)") // ERROR: D4J-108
    public double upload(String file) {
        return share + file.length();
    }

    void release(double freed) {
        share -= freed;
    }
}
