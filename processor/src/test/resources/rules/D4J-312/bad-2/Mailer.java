package rules.d4j312.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.util.concurrent.CompletableFuture;

public class Mailer {

    @Defer(value = "log(to)", until = Until.RETURN) // ERROR: D4J-312
    public CompletableFuture<Integer> send(String to) {
        return CompletableFuture.completedFuture(to.length());
    }

    void log(String to) {}
}
