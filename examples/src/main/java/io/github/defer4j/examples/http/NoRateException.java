package io.github.defer4j.examples.http;

/** Nobody knows the rate of a currency. */
public final class NoRateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoRateException(String currency, int status) {
    super("the server answers " + status + " for " + currency);
  }

  NoRateException(String currency, Exception cause) {
    super("no rate for " + currency, cause);
  }
}
