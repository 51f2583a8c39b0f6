package behaviour.clean;

import io.github.defer4j.Recover;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Its wrapper has nothing raw. */
public class LateOutcome {
    @Recover
    @SuppressWarnings("rawtypes")
    public CompletionStage stage() {
        return new CompletableFuture();
    }
}
