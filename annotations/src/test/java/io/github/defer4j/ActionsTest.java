package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ActionsTest {
  /** Registers, runs and registers again at random, across the border between fields and array. */
  @Test
  void actionsAgreeWithAStack() {
    long seed = Long.getLong("defer4j.seed", System.nanoTime());
    Random random = new Random(seed);
    Actions actions = new Actions();
    Deque<int[]> stack = new ArrayDeque<>();
    for (int i = 0; i < 10_000; i++) {
      if (stack.isEmpty() || random.nextInt(100) < 51) {
        int[] action = {random.nextInt(Actions.CLOSE + 1)};
        stack.push(action);
        actions.push(action[0], action);
      } else {
        int kind = stack.peek()[0];
        assertEquals(kind, actions.topKind(), () -> "seed " + seed);
        assertSame(stack.pop(), actions.pop(), () -> "seed " + seed);
      }
      assertEquals(stack.isEmpty(), actions.isEmpty(), () -> "seed " + seed);
    }
  }
}
