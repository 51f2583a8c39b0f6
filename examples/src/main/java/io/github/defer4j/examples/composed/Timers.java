package io.github.defer4j.examples.composed;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** How often something was called and how long it took altogether, by name. For all threads. */
public final class Timers {
  private final ConcurrentMap<String, Timer> timers = new ConcurrentHashMap<>();

  private record Timer(LongAdder calls, LongAdder nanos) {
    Timer() {
      this(new LongAdder(), new LongAdder());
    }
  }

  /** One call that ends now. */
  public void record(String name, long start) {
    long nanos = System.nanoTime() - start;
    Timer timer = timers.computeIfAbsent(name, unused -> new Timer());
    timer.calls().increment();
    timer.nanos().add(nanos);
  }

  /** 0 for a name that was never called. */
  public long nanos(String name) {
    Timer timer = timers.get(name);
    return timer == null ? 0 : timer.nanos().sum();
  }

  /** By name. */
  public Map<String, Long> calls() {
    Map<String, Long> calls = new TreeMap<>();
    timers.forEach((name, timer) -> calls.put(name, timer.calls().sum()));
    return calls;
  }
}
