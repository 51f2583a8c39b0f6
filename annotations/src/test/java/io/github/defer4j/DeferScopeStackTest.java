package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** A few actions and many, which register further ones while they run. */
class DeferScopeStackTest extends DeferScopeFixture {
  private static final int REGISTERING = 60;
  private static final int MOST = 7;

  private final long seed = Long.getLong("defer4j.seed", System.nanoTime());

  /** How many further ones each of the first actions registers; the others register none. */
  private final int[] further = new Random(seed).ints(REGISTERING, 0, MOST).toArray();

  private final List<Integer> ran = new ArrayList<>();
  private int registered;

  @RepeatedTest(50)
  void actionsRunAsTheyLieOnAStack() throws Exception {
    call(
        scope -> {
          register(scope, further[0]);
          return null;
        });

    assertEquals(stacked(), ran, () -> "seed " + seed);
  }

  private void register(DeferScope scope, int count) {
    for (int i = 0; i < count; i++) {
      int action = ++registered;
      scope.defer(
          () -> {
            ran.add(action);
            register(scope, furtherOf(action));
          });
    }
  }

  private int furtherOf(int action) {
    return action < REGISTERING ? further[action] : 0;
  }

  private List<Integer> stacked() {
    List<Integer> order = new ArrayList<>();
    Deque<Integer> stack = new ArrayDeque<>();
    int pushed = 0;
    for (int i = 0; i < further[0]; i++) {
      stack.push(++pushed);
    }
    while (!stack.isEmpty()) {
      int action = stack.pop();
      order.add(action);
      for (int i = 0; i < furtherOf(action); i++) {
        stack.push(++pushed);
      }
    }
    return order;
  }
}
