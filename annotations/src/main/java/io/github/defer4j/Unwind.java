package io.github.defer4j;

/**
 * What the failing path of generated code calls. It is public because wrappers are in other packages;
 * code written by hand has little use for it.
 *
 * <p>All methods act on their arguments and on the current thread only.
 */
public final class Unwind {
  private Unwind() {}

  /**
   * Keeps a throwable that will not be thrown because another one is: adds {@code later} to {@code
   * failure} as suppressed.
   *
   * <p>Nothing is added if both are the same object, which {@link Throwable#addSuppressed} forbids, or
   * if {@code later} is the cause of {@code failure} and so is already carried by it. Nothing can be
   * added to an exception that was made with suppression disabled; Java ignores the attempt, and {@code
   * later} is lost.
   *
   * <p>An {@link InterruptedException} tells the caller that the thread was interrupted, and throwing it
   * clears the interrupt flag. If {@code later} is one, the caller will not see it, so the flag is set
   * again, whether or not it was added. If it is the same object as {@code failure}, it is being thrown
   * and the flag stays as it is.
   *
   * @param failure what is thrown
   * @param later what is not
   */
  public static void attach(Throwable failure, Throwable later) {
    if (later == failure) {
      return;
    }
    // First of all, so that nothing below can keep the flag from being set.
    drop(later);
    if (later != failure.getCause()) {
      failure.addSuppressed(later);
    }
  }

  /**
   * Keeps the failure that gives way to {@code later}, which a step with {@link Defer#replaces()} has
   * thrown in its place. If {@code later} has the failure as its cause, the step has dealt with it, also
   * with the interrupt flag if it is an {@link InterruptedException}: nothing is done. Otherwise it is as
   * for {@link #attach}.
   *
   * @param later what is thrown
   * @param failure what was thrown until now
   */
  public static void replace(Throwable later, Throwable failure) {
    if (later.getCause() != failure) {
      attach(later, failure);
    }
  }

  /**
   * Notes a throwable that is dropped, as by a {@linkplain Defer#quiet() quiet} step: an {@link
   * InterruptedException} sets the interrupt flag of the current thread again, for the reason given at
   * {@link #attach}. Any other is left alone.
   *
   * @param dropped what nobody will see
   */
  public static void drop(Throwable dropped) {
    if (dropped instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Keeps the first of several failures, where they come one after the other. None of them is thrown on
   * this thread, so for an {@link InterruptedException} the interrupt flag is set again.
   *
   * @param failure the failure so far, or null
   * @param later what has failed now
   * @return the failure from now on
   */
  public static Throwable first(Throwable failure, Throwable later) {
    drop(later);
    if (failure == null) {
      return later;
    }
    attach(failure, later);
    return failure;
  }

  /**
   * Keeps the latest of several failures, as {@link #first} keeps the first.
   *
   * @param failure the failure so far, or null
   * @param later what has failed now
   * @return the failure from now on
   */
  public static Throwable latest(Throwable failure, Throwable later) {
    drop(later);
    if (failure != null) {
      attach(later, failure);
    }
    return later;
  }

  /**
   * Keeps what a step with {@link Defer#replaces()} has thrown when a stage completes.
   *
   * @param failure the failure so far, or null
   * @param later what the step has thrown
   * @return the failure from now on
   */
  public static Throwable replaced(Throwable failure, Throwable later) {
    drop(later);
    if (failure != null) {
      replace(later, failure);
    }
    return later;
  }

  /**
   * Throws exactly this throwable, checked or not, without declaring it.
   *
   * <p>It is not a way round {@code throws}. A wrapper uses it only for a throwable that already came
   * undeclared out of the wrapped method, and that must pass a catch clause which is not meant for it:
   * an {@code InterruptedException} from a method written in Kotlin or with Lombok's
   * {@code @SneakyThrows}, say, caught by the clause for {@code Exception} of a {@link Recover} that does
   * not name it. The compiler, which knows nothing of such a throwable, would not let it be thrown on.
   * {@link Outcome#value()} is the one other use.
   *
   * @param failure what to throw
   * @return never; the type lets a caller write {@code throw Unwind.undeclared(failure);}, so that the
   *     compiler sees that the code ends there
   */
  public static RuntimeException undeclared(Throwable failure) {
    return Unwind.<RuntimeException>raise(failure);
  }

  /**
   * Opens the scope of one call.
   *
   * @param failures which of several failures surfaces
   * @return a scope for the current thread
   */
  public static DeferScope scope(Failures failures) {
    return new DeferScope(failures);
  }

  /**
   * Runs the actions of a scope whose body threw.
   *
   * @param scope the scope of the call
   * @param failure what the body threw
   * @return true if the failure was recovered; false if it goes on as it is. If an action's failure takes
   *     its place, that one is thrown
   */
  public static boolean recovers(DeferScope scope, Throwable failure) {
    return scope.recovers(failure);
  }

  /**
   * Ends a scope: runs its actions if {@link #recovers} has not.
   *
   * @param scope the scope of the call
   * @param result what the body returned
   * @param <R> the result's type
   * @return the result as the actions left it
   */
  public static <R> R returns(DeferScope scope, R result) {
    return scope.returns(result);
  }

  /**
   * The result as the body and the actions of a scope have left it, also if they failed.
   *
   * @param scope the scope of the call
   * @param result what the body returned, if it did
   * @param <R> the result's type
   * @return the result
   */
  public static <R> R result(DeferScope scope, R result) {
    return scope.resultOr(result);
  }

  /** The cast does nothing at run time: X is erased to Throwable. */
  @SuppressWarnings("unchecked")
  private static <X extends Throwable> X raise(Throwable failure) throws X {
    throw (X) failure;
  }
}
