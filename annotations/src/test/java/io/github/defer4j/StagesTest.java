package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the stages of others can do to ours. */
class StagesTest {
  private final IOException broken = new IOException("broken");

  @Test
  void whatWasAttachedToTheWrappingIsKept() {
    IllegalStateException second = new IllegalStateException("second");
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletionStage<String> dependent =
        source.thenApply(value -> value).whenComplete((value, failure) -> { throw second; });
    CompletableFuture<String> stage = Stages.handle(dependent, StagesTest::pass);
    source.completeExceptionally(broken);
    assertSame(broken, failureOf(stage));
    assertArrayEquals(new Throwable[] {second}, broken.getSuppressed());
  }

  @Test
  void wrappingWithoutCauseIsTheFailure() {
    CompletionException bare = new CompletionException("bare", null);
    assertSame(bare, failureOf(Stages.handle(failed(bare), StagesTest::pass)));
  }

  @Test
  void stageThatRefusesIsAFailure() {
    UnsupportedOperationException refused = new UnsupportedOperationException("refused");
    assertSame(refused, failureOf(Stages.handle(stage(whenComplete -> { throw refused; }), StagesTest::pass)));
  }

  @Test
  void stageThatCompletesTwiceCompletesOnce() {
    AtomicInteger calls = new AtomicInteger();
    CompletionStage<String> twice = stage(action -> {
      action.accept("one", null);
      action.accept("two", null);
    });
    CompletableFuture<String> stage = Stages.handle(twice, (result, failure) -> {
      calls.incrementAndGet();
      return result;
    });
    assertEquals("one", stage.join());
    assertEquals(1, calls.get());
  }

  @Test
  void latestFailureSurfacesWhereItShould() {
    IllegalStateException first = new IllegalStateException("first");
    IllegalStateException second = new IllegalStateException("second");
    CompletableFuture<String> source = new CompletableFuture<>();
    GuardedStage<String> stage = Stages.prepare(source);
    stage.fail(first, Failures.LATEST);
    stage.fail(second, Failures.LATEST);
    stage.start();
    assertFalse(stage.isDone());
    source.completeExceptionally(broken);
    assertSame(broken, failureOf(stage));
    assertArrayEquals(new Throwable[] {second}, broken.getSuppressed());
    assertArrayEquals(new Throwable[] {first}, second.getSuppressed());
  }

  @Test
  void firstFailureSurfacesWhereItShould() {
    IllegalStateException first = new IllegalStateException("first");
    IllegalStateException second = new IllegalStateException("second");
    GuardedStage<String> stage = Stages.prepare(failed(broken));
    stage.fail(first, Failures.FIRST);
    stage.fail(second, Failures.FIRST);
    assertSame(first, failureOf(stage.start()));
    assertArrayEquals(new Throwable[] {second, broken}, first.getSuppressed());
  }

  @Test
  void interruptThatCallersDoNotSeeAtOnceSetsTheFlag() {
    GuardedStage<String> stage = Stages.prepare(new CompletableFuture<>());
    stage.fail(new InterruptedException(), Failures.FIRST);
    assertTrue(Thread.interrupted());
  }

  @Test
  void timeoutOfTheCallerCarriesWhatFailsLater() throws Exception {
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletableFuture<String> stage = Stages.handle(source, StagesTest::pass);
    stage.orTimeout(1, TimeUnit.MILLISECONDS);
    Throwable timeout = stage.handle((result, failure) -> failure).get(30, TimeUnit.SECONDS);
    assertEquals(TimeoutException.class, timeout.getClass());
    source.completeExceptionally(broken);
    assertArrayEquals(new Throwable[] {broken}, timeout.getSuppressed());
  }

  @Test
  void cancelReachesTheHandlersStage() {
    CompletableFuture<String> other = new CompletableFuture<>();
    CompletableFuture<String> stage =
        Stages.<String, String>handleCompose(failed(broken), (result, failure) -> other);
    assertTrue(stage.cancel(false));
    assertTrue(other.isCancelled());
  }

  @Test
  void handlersStageMayBeNull() {
    assertNull(Stages.<String, String>handleCompose(failed(broken), (result, failure) -> null).join());
    assertNull(Stages.adopt(null).join());
    assertEquals(Outcome.success(null), Stages.succeeded(null).join());
    assertEquals(Outcome.success("x"), Stages.succeeded(Stages.completed("x")).join());
  }

  @Test
  void scopeRestsBetweenReturnAndCompletion() {
    DeferScope scope = Unwind.scope(Failures.FIRST);
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletableFuture<String> stage = Stages.scoped(source, scope);
    IllegalStateException early = assertThrows(IllegalStateException.class, () -> scope.defer(() -> {}));
    assertEquals("the call of this scope has returned, and its stage is not complete", early.getMessage());
    source.complete("x");
    assertEquals("x", stage.join());
    assertThrows(IllegalStateException.class, () -> scope.defer(() -> {}));
  }

  private static <R> R pass(R result, Throwable failure) throws Throwable {
    if (failure != null) {
      throw failure;
    }
    return result;
  }

  private static <T> CompletableFuture<T> failed(Throwable failure) {
    CompletableFuture<T> failed = new CompletableFuture<>();
    failed.completeExceptionally(failure);
    return failed;
  }

  private static Throwable failureOf(CompletableFuture<?> stage) {
    CompletionException thrown = assertThrows(CompletionException.class, stage::join);
    return thrown.getCause() == null ? thrown : thrown.getCause();
  }

  /** A stage of someone else's, of which only whenComplete is called. */
  @SuppressWarnings("unchecked")
  private static CompletionStage<String> stage(Consumer<BiConsumer<String, Throwable>> whenComplete) {
    return (CompletionStage<String>)
        Proxy.newProxyInstance(
            StagesTest.class.getClassLoader(),
            new Class<?>[] {CompletionStage.class},
            (proxy, method, arguments) -> {
              assertEquals("whenComplete", method.getName());
              whenComplete.accept((BiConsumer<String, Throwable>) arguments[0]);
              return proxy;
            });
  }
}
