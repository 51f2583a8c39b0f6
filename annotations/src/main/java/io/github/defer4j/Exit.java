package io.github.defer4j;

/**
 * On which exits of the method a deferred call runs. Go knows only {@link #ALWAYS}.
 *
 * @see Defer#on()
 */
public enum Exit {
  /** On every exit: normal return and failure. */
  ALWAYS,

  /**
   * On normal return only: the service's method returned, and no deferred call that ran before this
   * one has failed.
   */
  SUCCESS,

  /**
   * On failure only. Every {@link Throwable} is a failure, checked exceptions and errors too, whether
   * the service's method threw it, a later {@code acquire}, or a deferred call that ran before this
   * one.
   */
  FAILURE
}
