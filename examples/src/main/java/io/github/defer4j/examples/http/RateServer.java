package io.github.defer4j.examples.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine. It knows one rate, fails for others, and can be told to keep its callers waiting. */
public final class RateServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile boolean broken;
  private volatile CountDownLatch answer = new CountDownLatch(0);

  public RateServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/rates/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  public URI address() {
    return URI.create("http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort());
  }

  /** From now on every answer is 503. */
  public void breakDown() {
    broken = true;
  }

  /** From now on no answer is sent until {@link #answerAll()}. */
  public void keepWaiting() {
    answer = new CountDownLatch(1);
  }

  public void answerAll() {
    answer.countDown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try {
      answer.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    boolean known = exchange.getRequestURI().getPath().endsWith("/EUR");
    byte[] body = "1.25".getBytes(StandardCharsets.US_ASCII);
    exchange.sendResponseHeaders(broken ? 503 : known ? 200 : 404, known && !broken ? body.length : -1);
    if (known && !broken) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    answerAll();
    server.stop(0);
    threads.shutdownNow();
  }
}
