package io.github.defer4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a wrapper returns for a method that returns a {@link CompletionStage}: it completes when the method's
 * own stage has completed and the deferred calls have run.
 *
 * <p><b>Cancellation.</b> {@link #cancel} is passed on to the method's own stage, whose completion then runs
 * the deferred calls. A stage that cannot be cancelled goes on, and the deferred calls wait for its end: what
 * they release is in use until then. The caller sees the cancellation at once.
 *
 * <p><b>Failures.</b> If the caller has ended this future by itself (cancelled it, or by a timeout), what fails
 * later is attached to the exception that ended it.
 *
 * @param <R> what callers get
 */
public final class GuardedStage<R> extends CompletableFuture<R> {
  private final CompletionStage<?> source;
  private final Stages.Completion<Object, ?> completion;
  private final boolean composes;
  private final AtomicBoolean exited = new AtomicBoolean();
  private volatile CompletionStage<?> following;
  private Throwable failed;
  private boolean failedFirst;

  private GuardedStage(CompletionStage<?> source, Stages.Completion<Object, ?> completion, boolean composes) {
    this.source = source;
    this.completion = completion;
    this.composes = composes;
  }

  @SuppressWarnings("unchecked") // it is given what the stage gives
  static <T, R> GuardedStage<R> handling(CompletionStage<? extends T> stage, Stages.Completion<T, R> completion) {
    return new GuardedStage<>(stage, (Stages.Completion<Object, R>) completion, false);
  }

  @SuppressWarnings("unchecked") // it is given what the stage gives
  static <T, R> GuardedStage<R> composing(
      CompletionStage<? extends T> stage, Stages.Completion<T, CompletionStage<? extends R>> completion) {
    return new GuardedStage<>(stage, (Stages.Completion<Object, ?>) completion, true);
  }

  /**
   * Notes that a step failed which ran when the call returned: this future fails, once the method's stage has
   * completed. To be called before {@link #start}.
   *
   * @param failure what the step threw
   * @param failures whether it or the stage's own failure surfaces
   */
  public void fail(Throwable failure, Failures failures) {
    if (failed == null) {
      failedFirst = failures == Failures.FIRST;
    }
    failed = failedFirst ? Unwind.first(failed, failure) : Unwind.latest(failed, failure);
  }

  /**
   * Waits for the method's stage from now on.
   *
   * @return this; null if the method returned null and nothing failed
   */
  public GuardedStage<R> start() {
    if (source == null) {
      exit(null, null);
      return isCompletedExceptionally() ? this : null;
    }
    try {
      source.whenComplete(this::exit);
    } catch (Throwable refused) {
      exit(null, refused);
    }
    return this;
  }

  /** {@inheritDoc} It is passed on to the method's own stage. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    CompletionStage<?> pending = following == null ? source : following;
    if (pending instanceof Future) {
      cancel((Future<?>) pending, mayInterruptIfRunning);
    }
    return super.cancel(mayInterruptIfRunning);
  }

  private static void cancel(Future<?> pending, boolean mayInterruptIfRunning) {
    try {
      pending.cancel(mayInterruptIfRunning);
    } catch (UnsupportedOperationException goesOn) {
      // A minimal stage is a future whose methods all throw this; it is one that cannot be cancelled.
      return;
    }
  }

  private void exit(Object result, Throwable thrown) {
    if (!exited.compareAndSet(false, true)) {
      return;
    }
    try {
      Object answer = completion.complete(result, withFailed(raw(thrown)));
      if (composes) {
        follow((CompletionStage<?>) answer);
      } else {
        succeed(answer);
      }
    } catch (Throwable failure) {
      end(failure);
    }
  }

  private Throwable withFailed(Throwable thrown) {
    if (failed == null || thrown == null) {
      return failed == null ? thrown : failed;
    }
    Unwind.attach(failedFirst ? failed : thrown, failedFirst ? thrown : failed);
    return failedFirst ? failed : thrown;
  }

  private void follow(CompletionStage<?> next) {
    if (next == null) {
      succeed(null);
      return;
    }
    following = next;
    next.whenComplete(
        (result, thrown) -> {
          if (thrown == null) {
            succeed(result);
          } else {
            end(raw(thrown));
          }
        });
  }

  @SuppressWarnings("unchecked") // generated code gives what the type says
  private void succeed(Object result) {
    complete((R) result);
  }

  private void end(Throwable failure) {
    if (!completeExceptionally(failure)) {
      whenComplete(
          (result, ended) -> {
            if (ended != null) {
              Unwind.attach(raw(ended), failure);
            }
          });
    }
  }

  /** A failure as it was thrown; what was attached to its wrapping is attached to it. */
  static Throwable raw(Throwable thrown) {
    Throwable raw = thrown;
    while (raw != null && raw.getClass() == CompletionException.class && raw.getCause() != null) {
      Throwable cause = raw.getCause();
      for (Throwable attached : raw.getSuppressed()) {
        Unwind.attach(cause, attached);
      }
      raw = cause;
    }
    return raw;
  }
}
