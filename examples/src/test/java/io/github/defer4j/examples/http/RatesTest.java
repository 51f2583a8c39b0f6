package io.github.defer4j.examples.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.NotAcquiredException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RatesTest {
  private static final BigDecimal RATE = new BigDecimal("1.25");

  private RateServer server;
  private Rates rates;
  private RatesSafe safe;

  @BeforeEach
  void start() throws IOException {
    server = new RateServer();
    rates = new Rates(HttpClient.newHttpClient(), server.address(), 2);
    safe = new RatesSafe(rates);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void permitIsHeldUntilTheAnswerIsThere() {
    server.keepWaiting();
    CompletableFuture<BigDecimal> one = safe.of("EUR");
    CompletableFuture<BigDecimal> two = safe.of("EUR");
    assertEquals(0, rates.inFlight.availablePermits());
    assertFalse(one.isDone());

    server.answerAll();
    assertEquals(RATE, one.join());
    assertEquals(RATE, two.join());
    assertEquals(2, rates.inFlight.availablePermits());
  }

  @Test
  void lastKnownRateStandsInForAServerThatIsDown() {
    assertEquals(RATE, safe.of("EUR").join());
    server.breakDown();
    assertEquals(RATE, safe.of("EUR").join());
    server.close();
    assertEquals(RATE, safe.of("EUR").join());
    assertEquals(2, rates.inFlight.availablePermits());
  }

  @Test
  void failureIsTheBareOne() {
    CompletionException thrown = assertThrows(CompletionException.class, safe.of("CHF")::join);
    NoRateException failure = assertInstanceOf(NoRateException.class, thrown.getCause());
    assertEquals("the server answers 404 for CHF", failure.getCause().getMessage());
    server.close();
    Throwable refused = assertThrows(CompletionException.class, safe.of("CHF")::join).getCause().getCause();
    assertInstanceOf(ConnectException.class, refused);
  }

  @Test
  void tooManyAreToldSo() {
    server.keepWaiting();
    List<CompletableFuture<BigDecimal>> waiting = List.of(safe.of("EUR"), safe.of("EUR"));
    NoRateException refused = assertThrows(NoRateException.class, () -> safe.of("EUR"));
    assertInstanceOf(NotAcquiredException.class, refused.getCause());
    server.answerAll();
    waiting.forEach(CompletableFuture::join);
  }

  @Test
  void nothingIsHeldAfterwards() throws Exception {
    List<CompletableFuture<BigDecimal>> calls = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      CompletableFuture<BigDecimal> call = ask(i % 3 == 0 ? "CHF" : "EUR");
      if (i % 5 == 0) {
        call.cancel(true);
      }
      calls.add(call);
    }
    for (CompletableFuture<BigDecimal> call : calls) {
      call.handle((rate, failure) -> rate).get(30, TimeUnit.SECONDS);
    }
    assertEquals(200, rates.journal.size());
    assertTrue(rates.inFlight.tryAcquire(2, 30, TimeUnit.SECONDS), "all permits are back");
  }

  // What is refused before a request is sent, and has no known rate, is thrown at once.
  private CompletableFuture<BigDecimal> ask(String currency) {
    try {
      return safe.of(currency);
    } catch (NoRateException refused) {
      return CompletableFuture.completedFuture(null);
    }
  }
}
