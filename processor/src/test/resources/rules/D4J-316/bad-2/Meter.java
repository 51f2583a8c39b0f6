package rules.d4j316.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Until;
import java.util.concurrent.CompletableFuture;

public class Meter {

    @Defer("log")
    @Defer(value = "result = zero()", on = Exit.SUCCESS, until = Until.RETURN) // ERROR(ecj): D4J-316
    public CompletableFuture<Integer> read(CompletableFuture<Integer> source) { // ERROR(javac): D4J-316
        return source;
    }

    int zero() {
        return 0;
    }

    void log(int result) {}
}
