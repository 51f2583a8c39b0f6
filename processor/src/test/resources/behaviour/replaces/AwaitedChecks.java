package behaviour.replaces;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public final class AwaitedChecks {
    private AwaitedChecks() {}

    private static Throwable failure(CompletableFuture<Integer> stage) {
        return Check.failsWith(ExecutionException.class, stage::get).getCause();
    }

    public static void failureOfTheStageIsReplaced() throws IOException {
        RuntimeException down = new IllegalStateException("down");
        Awaited service = new Awaited(new Trace());
        CompletableFuture<Integer> stage = new AwaitedSafe(service).onFailure();
        service.stage.completeExceptionally(down);
        Throwable thrown = failure(stage);
        Check.same(IOException.class, thrown.getClass());
        Check.same(down, thrown.getCause());
        Check.suppressed(thrown);
    }

    public static void resultOfTheStageGivesWay() throws IOException {
        Awaited service = new Awaited(new Trace());
        CompletableFuture<Integer> stage = new AwaitedSafe(service).always();
        service.stage.complete(1);
        Check.same(null, failure(stage).getCause());
    }

    public static void whatTheCallThrowsIsReplacedAtOnce() {
        RuntimeException down = new IllegalStateException("down");
        Awaited service = new Awaited(new Trace().fail("body", down));
        IOException thrown = Check.failsWith(IOException.class, () -> new AwaitedSafe(service).onFailure());
        Check.same(down, thrown.getCause());
        Check.suppressed(thrown);
    }

    public static void whatIsThrownAtReturnComesBeforeTheFailureOfTheStage() throws IOException {
        RuntimeException down = new IllegalStateException("down");
        Awaited service = new Awaited(new Trace());
        CompletableFuture<Integer> stage = new AwaitedSafe(service).atReturn();
        service.stage.completeExceptionally(down);
        Throwable thrown = failure(stage);
        Check.same(IOException.class, thrown.getClass());
        Check.suppressed(thrown, down);
    }
}
