package rules.d4j312.bad2;

import io.github.defer4j.Defer;
import io.github.defer4j.Until;
import java.util.concurrent.CompletableFuture;

public class Mailer {

    /** The wrapper could not make one. */
    public static class Delivery extends CompletableFuture<Integer> {}

    @Defer(value = "log(to)", until = Until.RETURN) // ERROR: D4J-312
    public Delivery send(String to) {
        return new Delivery();
    }

    void log(String to) {}
}
