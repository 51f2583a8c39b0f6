package behaviour.clean;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Raw stages. */
@SuppressWarnings("rawtypes")
public class Late {
    @Defer("done(failure)")
    public CompletionStage stage() {
        return new CompletableFuture();
    }

    @Recover("spare")
    public CompletableFuture future() {
        return new CompletableFuture();
    }

    void done(Throwable failure) {}

    CompletionStage spare() {
        return new CompletableFuture();
    }
}
