package rules.d4j214.bad5;

import io.github.defer4j.Defer;

/** A token of a later step. */
public class Pages {
    private long spent;

    @Defer("report(start)") // ERROR(ecj): D4J-214
    @Defer(acquire = "start = System.nanoTime()", value = "report(start)")
    public int print(String text) { // ERROR(javac): D4J-214
        return text.length();
    }

    void report(long start) {
        spent += System.nanoTime() - start;
    }
}
