package rules.d4j312.bad4;

import io.github.defer4j.Defer;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Mailer {

    public CompletionStage<Integer> send(@Defer InputStream text) { // ERROR: D4J-312
        return CompletableFuture.completedFuture(text.hashCode());
    }
}
