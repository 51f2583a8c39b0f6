package io.github.defer4j;

/**
 * Which failure a caller sees when more than one step of the same call fails. Either way the others
 * are kept as {@linkplain Throwable#getSuppressed() suppressed} exceptions, as {@link
 * Unwind#attach} describes.
 *
 * @see SafeWrapper#failures()
 */
public enum Failures {
  /** The first failure is thrown and carries the later ones, as try-with-resources does it. */
  FIRST,

  /**
   * The newest failure is thrown and carries the older one, as in Go, where a panic in a deferred
   * call replaces the panic that was under way.
   */
  LATEST
}
