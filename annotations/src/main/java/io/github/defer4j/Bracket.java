package io.github.defer4j;

/**
 * A token, or an acquired parameter, that wants to know whether the method was called at all. The wrapper
 * calls {@link #enter()} on it when all steps are registered, immediately before the service's method. If a
 * later step cannot acquire, it is not called.
 *
 * <p>A circuit breaker, for one, counts a call that was made, but gives its permission back for one that was
 * not, since a full bulkhead inside it says nothing of the service behind it.
 *
 * <p>The value must not be null. {@link #enter()} runs on the thread that calls the wrapper; what it throws is
 * a failure like one of the method.
 */
public interface Bracket {
  /** The service's method is about to be called. */
  void enter();
}
