package io.github.defer4j.examples.http;

import io.github.defer4j.Defer;
import io.github.defer4j.NotAcquiredException;
import io.github.defer4j.Recover;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * Asks a server without waiting for it. A request counts against the limit until its answer is there, which is long
 * after the method has returned.
 */
public class Rates {
  final Semaphore inFlight;
  final Queue<String> journal = new ConcurrentLinkedQueue<>();
  private final Map<String, BigDecimal> known = new ConcurrentHashMap<>();
  private final HttpClient client;
  private final URI server;

  public Rates(HttpClient client, URI server, int inFlight) {
    this.client = client;
    this.server = server;
    this.inFlight = new Semaphore(inFlight);
  }

  @Defer("note")
  @Defer(acquire = "inFlight.tryAcquire()", value = "inFlight.release()")
  @Recover(value = "lastKnown", on = {IOException.class, NoRateException.class, NotAcquiredException.class})
  public CompletableFuture<BigDecimal> of(String currency) {
    HttpRequest request = HttpRequest.newBuilder(server.resolve("/rates/" + currency)).build();
    return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(response -> rate(currency, response));
  }

  private BigDecimal rate(String currency, HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new NoRateException(currency, response.statusCode());
    }
    BigDecimal rate = new BigDecimal(response.body());
    known.put(currency, rate);
    return rate;
  }

  BigDecimal lastKnown(String currency, Exception why) throws NoRateException {
    BigDecimal last = known.get(currency);
    if (last == null) {
      throw new NoRateException(currency, why);
    }
    return last;
  }

  void note(String currency, Throwable failure) {
    journal.add(currency + (failure == null ? "" : ": " + failure.getMessage()));
  }
}
