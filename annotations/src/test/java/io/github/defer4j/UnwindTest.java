package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnwindTest {
  /** The flag belongs to the thread, which JUnit goes on using. */
  @BeforeEach
  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  @Test
  void attachAddsInTheOrderOfTheCalls() {
    Exception failure = new Exception("body");
    Exception second = new IOException("second");
    Error third = new AssertionError("third");

    Unwind.attach(failure, second);
    Unwind.attach(failure, third);

    assertArrayEquals(new Throwable[] {second, third}, failure.getSuppressed());
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void attachToItselfDoesNothing() {
    Exception failure = new Exception("same");

    Unwind.attach(failure, failure);

    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void attachLeavesOutTheCause() {
    Exception cause = new IOException("cause");
    Exception failure = new IllegalStateException("failure", cause);

    Unwind.attach(failure, cause);

    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void replaceAddsWhatIsNotTheCause() {
    RuntimeException failure = new RuntimeException("failure");
    RuntimeException later = new RuntimeException("later");

    Unwind.replace(later, failure);

    assertArrayEquals(new Throwable[] {failure}, later.getSuppressed());
  }

  @Test
  void replaceLeavesAnInterruptThatIsTheCauseToTheStep() {
    InterruptedException failure = new InterruptedException();
    RuntimeException later = new RuntimeException("later", failure);

    Unwind.replace(later, failure);

    assertEquals(0, later.getSuppressed().length);
    assertFalse(Thread.interrupted());
  }

  @Test
  void attachKeepsAnotherThrowableThatEqualsTheCause() {
    Exception failure = new IllegalStateException("failure", new EqualToAll());
    Exception later = new EqualToAll();

    Unwind.attach(failure, later);

    assertEquals(1, failure.getSuppressed().length);
    assertSame(later, failure.getSuppressed()[0]);
  }

  @Test
  void attachKeepsWhatIsOnlyTheCauseOfTheCause() {
    Exception root = new IOException("root");
    Exception failure = new Exception(new Exception(root));

    Unwind.attach(failure, root);

    assertSame(root, failure.getSuppressed()[0]);
  }

  @Test
  void attachToOneWithoutSuppressionIsIgnored() {
    Exception failure = new Unsuppressing();

    Unwind.attach(failure, new IOException("lost"));

    assertEquals(0, failure.getSuppressed().length);
  }

  static List<Exception> failuresForAnInterrupt() {
    return List.of(new Exception("plain"), new Unsuppressing(), new InterruptedException("other"));
  }

  @ParameterizedTest
  @MethodSource("failuresForAnInterrupt")
  void attachedInterruptRestoresTheFlag(Exception failure) {
    Unwind.attach(failure, new InterruptedException());

    assertTrue(Thread.currentThread().isInterrupted());
  }

  @Test
  void interruptThatIsOnlyTheCauseRestoresTheFlag() {
    InterruptedException interrupt = new InterruptedException();
    Exception failure = new IllegalStateException(interrupt);

    Unwind.attach(failure, interrupt);

    assertTrue(Thread.currentThread().isInterrupted());
    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void interruptThatIsThrownOnLeavesTheFlag() {
    InterruptedException interrupt = new InterruptedException();

    Unwind.attach(interrupt, interrupt);
    Unwind.attach(interrupt, new IOException("later"));

    assertFalse(Thread.currentThread().isInterrupted());
    assertEquals(1, interrupt.getSuppressed().length);
  }

  @Test
  void droppedInterruptRestoresTheFlag() {
    Unwind.drop(new InterruptedException());

    assertTrue(Thread.currentThread().isInterrupted());
  }

  @Test
  void droppedSubclassOfInterruptRestoresTheFlag() {
    Unwind.drop(new SpecialInterrupt());

    assertTrue(Thread.currentThread().isInterrupted());
  }

  @Test
  void anyOtherDropLeavesTheFlagAsItIs() {
    Unwind.drop(new IOException("wraps", new InterruptedException()));
    assertFalse(Thread.currentThread().isInterrupted());

    Thread.currentThread().interrupt();
    Unwind.drop(new IOException());
    assertTrue(Thread.currentThread().isInterrupted());
  }

  static List<Throwable> throwables() {
    return List.of(new IOException(), new RuntimeException(), new Error(), new Throwable());
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void undeclaredThrowsTheVeryInstance(Throwable failure) {
    Throwable thrown =
        assertThrows(
            Throwable.class,
            () -> {
              throw Unwind.undeclared(failure);
            });

    assertSame(failure, thrown);
    assertEquals(0, thrown.getSuppressed().length);
  }

  private static final class Unsuppressing extends Exception {
    private static final long serialVersionUID = 1L;

    Unsuppressing() {
      super("no suppression", null, false, true);
    }
  }

  private static final class SpecialInterrupt extends InterruptedException {
    private static final long serialVersionUID = 1L;
  }

  private static final class EqualToAll extends Exception {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(Object other) {
      return other instanceof EqualToAll;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
