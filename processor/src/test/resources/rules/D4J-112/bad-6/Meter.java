package rules.d4j112.bad6;

import io.github.defer4j.Defer;

// What is malformed has a name all the same: the later step is no second mistake.
public class Meter {
    @Defer(acquire = "start = System.nanoTime(", value = "stop(start)") // ERROR(ecj): D4J-112
    @Defer("note(start)")
    public int work(int n) { // ERROR(javac): D4J-112
        return n + 1;
    }

    void stop(long since) {}

    void note(long since) {}
}
