package rules.d4j305.bad5;

import io.github.defer4j.Defer;

/** A token whose own step is wrong keeps its name. */
public class Meter {
    @Defer(acquire = "start = Sytem.nanoTime()", value = "stop(start)") // ERROR(ecj): D4J-207
    @Defer(acquire = "start = System.nanoTime()", value = "stop(start)") // ERROR(ecj): D4J-305
    public int work(int n) { // ERROR(javac): D4J-207, D4J-305
        return n + 1;
    }

    void stop(long since) {}
}
