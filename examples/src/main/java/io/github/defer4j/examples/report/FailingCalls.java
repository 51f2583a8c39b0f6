package io.github.defer4j.examples.report;

import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Calls that are meant to fail, one after the other, and how long they took. */
public final class FailingCalls {
  /** Failing calls of one run. */
  public static final int COUNT = 1_000;

  private final int refused;
  private final long millis;

  private FailingCalls(int refused, long millis) {
    this.refused = refused;
    this.millis = millis;
  }

  /** One call of the service under measurement. */
  @FunctionalInterface
  public interface Call {
    void run() throws Exception;
  }

  public static FailingCalls run(Call call) {
    return run(call, failure -> false);
  }

  /** Runs the calls; {@code refusal} tells a call that never got the resource from one that failed with it. */
  public static FailingCalls run(Call call, Predicate<Exception> refusal) {
    int refused = 0;
    long start = System.nanoTime();
    for (int i = 0; i < COUNT; i++) {
      if (refusal.test(failureOf(call))) {
        refused++;
      }
    }
    return new FailingCalls(refused, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  /** What the call failed with. */
  public static Exception failureOf(Call call) {
    try {
      call.run();
    } catch (Exception failure) {
      return failure;
    }
    throw new IllegalStateException("the call was meant to fail");
  }

  public Measurement measured(String resource, String written, long held, String remark) {
    return new Measurement(resource, written, COUNT, refused, held, millis, remark);
  }
}
