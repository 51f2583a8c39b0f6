package rules.d4j305.bad2;

import io.github.defer4j.Defer;

public class Meter {

    @Defer(acquire = "start = System.nanoTime()", value = "stop(start)")
    @Defer(acquire = "start = System.currentTimeMillis()", value = "stop(start)") // ERROR(ecj): D4J-305
    public int work(int n) { // ERROR(javac): D4J-305
        return n + 1;
    }

    void stop(long since) {}
}
