package io.github.defer4j;

/**
 * Thrown by a wrapper if the {@linkplain Defer#acquire() acquiring call} of a step returned {@code
 * false}: a lock that {@code tryLock} did not get, a permit that was not free.
 */
public final class NotAcquiredException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** The text of the call that returned false. */
  private final String call;

  /**
   * Makes the exception for one call.
   *
   * @param call the text of the call that did not acquire, such as {@code permits.tryAcquire()}
   */
  public NotAcquiredException(String call) {
    super("Not acquired: " + call + " returned false");
    this.call = call;
  }

  /**
   * Which call did not acquire.
   *
   * @return the text of the call
   */
  public String call() {
    return call;
  }
}
