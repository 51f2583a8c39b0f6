package io.github.defer4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What generated code calls for methods that return a {@link CompletionStage}. It is public because
 * wrappers are in other packages; code written by hand has little use for it.
 *
 * <p>Failures are raw throughout: a {@link java.util.concurrent.CompletionException CompletionException}
 * that the JDK puts around one on its way through a chain of stages is taken off.
 *
 * <p>A null in place of a stage counts as one that completed with null, and stays null if nothing fails.
 */
public final class Stages {
  private Stages() {}

  /**
   * What happens when a stage completes.
   *
   * @param <T> what the stage gives
   * @param <R> what it is turned into
   */
  @FunctionalInterface
  public interface Completion<T, R> {
    /**
     * Called once, on the thread that completes the stage.
     *
     * @param result what the stage gives; null if it failed
     * @param failure why it failed; null if it did not
     * @return what callers get
     * @throws Throwable what callers get instead
     */
    R complete(T result, Throwable failure) throws Throwable;
  }

  /**
   * A stage that does something when another one completes.
   *
   * @param stage the other one
   * @param completion what to do, once, also if the stage is cancelled
   * @param <T> what the stage gives
   * @param <R> what it is turned into
   * @return a new future; null if the stage is null and the completion does not fail
   */
  public static <T, R> CompletableFuture<R> handle(
      CompletionStage<? extends T> stage, Completion<T, R> completion) {
    return prepare(stage, completion).start();
  }

  /**
   * A stage that continues with another one when the first completes.
   *
   * @param stage the first
   * @param completion gives the other one; null for one that completed with null
   * @param <T> what the first gives
   * @param <R> what the other one gives
   * @return a new future; null if the stage is null and the completion does not fail
   */
  public static <T, R> CompletableFuture<R> handleCompose(
      CompletionStage<? extends T> stage, Completion<T, CompletionStage<? extends R>> completion) {
    return GuardedStage.<T, R>composing(stage, completion).start();
  }

  /**
   * As {@link #handle}, for a call that has something to do on its own thread before the stage may
   * complete.
   *
   * @param stage the stage
   * @param completion what to do when it completes
   * @param <T> what the stage gives
   * @param <R> what it is turned into
   * @return a future to be {@linkplain GuardedStage#start started}
   */
  public static <T, R> GuardedStage<R> prepare(CompletionStage<? extends T> stage, Completion<T, R> completion) {
    return GuardedStage.handling(stage, completion);
  }

  /**
   * As {@link #handleCompose}, for a call that has something to do on its own thread before the stage may
   * complete.
   *
   * @param stage the first
   * @param completion gives the other one
   * @param <T> what the first gives
   * @param <R> what the other one gives
   * @return a future to be {@linkplain GuardedStage#start started}
   */
  public static <T, R> GuardedStage<R> prepareCompose(
      CompletionStage<? extends T> stage, Completion<T, CompletionStage<? extends R>> completion) {
    return GuardedStage.composing(stage, completion);
  }

  /**
   * As {@link #prepare}, with nothing to do on completion.
   *
   * @param stage the stage
   * @param <R> what it gives
   * @return a future to be {@linkplain GuardedStage#start started}
   */
  public static <R> GuardedStage<R> prepare(CompletionStage<? extends R> stage) {
    return GuardedStage.<R, R>handling(stage, Stages::pass);
  }

  /**
   * Ends a scope when the stage of its call completes. Until then nobody can use the scope.
   *
   * @param stage what the body returned
   * @param scope the scope of the call
   * @param <R> what the stage gives
   * @return a stage that gives the result as the scope's actions left it
   */
  public static <R> CompletableFuture<R> scoped(CompletionStage<? extends R> stage, DeferScope scope) {
    scope.leave();
    return Stages.<R, R>handle(
        stage,
        (result, failure) -> {
          scope.enter();
          if (failure != null && !scope.recovers(failure)) {
            throw failure;
          }
          return scope.returns(result);
        });
  }

  /**
   * A stage that is complete.
   *
   * @param result what it gives
   * @param <R> its type
   * @return a new future
   */
  public static <R> CompletableFuture<R> completed(R result) {
    return CompletableFuture.completedFuture(result);
  }

  /**
   * The stage that a handler gave, as a future with raw failures.
   *
   * @param stage the handler's; null for one that completed with null
   * @param <R> what it gives
   * @return a new future
   */
  public static <R> CompletableFuture<R> adopt(CompletionStage<? extends R> stage) {
    return stage == null ? completed(null) : Stages.<R, R>handle(stage, Stages::pass);
  }

  /**
   * The stage that a handler gave, where callers get an {@link Outcome}.
   *
   * @param stage the handler's; null for one that completed with null
   * @param <R> what it gives
   * @return a new future
   */
  public static <R> CompletableFuture<Outcome<R>> succeeded(CompletionStage<? extends R> stage) {
    return adopt(stage).thenApply(Outcome::success);
  }

  private static <R> R pass(R result, Throwable failure) throws Throwable {
    if (failure != null) {
      throw failure;
    }
    return result;
  }
}
