package io.github.defer4j.examples.locks;

import io.github.defer4j.Defer;
import io.github.defer4j.NotAcquiredException;
import io.github.defer4j.Recover;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;

/** At most a few searches at a time. Further ones are not queued, they are told so at once. */
public class Search {
  final Semaphore permits;
  private final UnaryOperator<String> index;

  public Search(int permits, UnaryOperator<String> index) {
    this.permits = new Semaphore(permits);
    this.index = index;
  }

  @Defer(acquire = "permits.tryAcquire()", value = "permits.release()")
  @Recover("busy")
  public String find(String query) {
    return index.apply(query);
  }

  String busy(String query, NotAcquiredException why) {
    return "busy, try again: " + query;
  }
}
