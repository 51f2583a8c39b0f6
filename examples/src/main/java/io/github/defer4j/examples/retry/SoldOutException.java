package io.github.defer4j.examples.retry;

/** There are not as many seats left. */
public final class SoldOutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SoldOutException(String show) {
    super(show + " is sold out");
  }
}
