package io.github.defer4j.examples.http;

import io.github.defer4j.examples.report.Console;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A permit that is held until the answer is there, and an answer when the server has none. */
public final class HttpDemo {
  private HttpDemo() {}

  public static void show(Console console) throws IOException {
    console.section("HTTP: a permit until the answer is there");
    try (RateServer server = new RateServer()) {
      Rates rates = new Rates(HttpClient.newHttpClient(), server.address(), 1);
      RatesSafe safe = new RatesSafe(rates);
      console.fact("of(EUR)", safe.of("EUR").join());

      server.keepWaiting();
      CompletableFuture<BigDecimal> slow = safe.of("EUR");
      console.fact("asked, no answer yet, free permits", rates.inFlight.availablePermits());
      console.fact("one more, the last known", safe.of("EUR").join());
      server.answerAll();
      console.fact("the answer", slow.join());
      console.fact("free permits", rates.inFlight.availablePermits());

      server.breakDown();
      console.fact("the server is down, the last known", safe.of("EUR").join());
      console.fact("none is known", failureOf(safe.of("CHF")));
      console.trace("journal", List.copyOf(rates.journal));
    }
  }

  private static String failureOf(CompletableFuture<?> future) {
    try {
      return String.valueOf(future.join());
    } catch (CompletionException failed) {
      return "throws " + failed.getCause().getMessage();
    }
  }
}
