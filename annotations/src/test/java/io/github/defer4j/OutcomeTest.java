package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {
  @Test
  void successHoldsTheValue() {
    Outcome<String> outcome = Outcome.success("a");

    assertTrue(outcome.isSuccess());
    assertEquals("a", outcome.value());
    assertNull(outcome.failure());
    assertEquals("a", outcome.orElse("b"));
  }

  @Test
  void successMayHoldNull() {
    Outcome<String> outcome = Outcome.success(null);

    assertTrue(outcome.isSuccess());
    assertNull(outcome.value());
    assertNull(outcome.orElse("b"));
  }

  static List<Throwable> throwables() {
    return List.of(new IOException("disk"), new IllegalStateException(), new Error());
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void failureThrowsTheVeryInstanceEachTime(Throwable failure) {
    Outcome<String> outcome = Outcome.failure(failure);

    assertFalse(outcome.isSuccess());
    assertSame(failure, outcome.failure());
    assertEquals("b", outcome.orElse("b"));
    assertNull(outcome.orElse(null));
    // A plain method without throws: value() can be called without declaring anything.
    assertSame(failure, assertThrows(Throwable.class, () -> lengthOf(outcome)));
    assertSame(failure, assertThrows(Throwable.class, () -> lengthOf(outcome)));
    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void failureOfNullIsRefused() {
    assertThrows(NullPointerException.class, () -> Outcome.failure(null));
  }

  @Test
  void equalsComparesKindAndContent() {
    IOException failure = new IOException("disk");

    assertEquals(Outcome.success("a"), Outcome.success("a"));
    assertEquals(Outcome.success("a").hashCode(), Outcome.success("a").hashCode());
    assertEquals(Outcome.success(null), Outcome.success(null));
    assertEquals(Outcome.failure(failure), Outcome.failure(failure));
    assertEquals(Outcome.failure(failure).hashCode(), Outcome.failure(failure).hashCode());

    assertNotEquals(Outcome.success("a"), Outcome.success("b"));
    assertNotEquals(Outcome.success(null), Outcome.failure(failure));
    assertNotEquals(Outcome.failure(failure), Outcome.failure(new IOException("disk")));
    assertNotEquals(Outcome.success(failure), Outcome.failure(failure));
    assertNotEquals(Outcome.success("a"), "a");
    assertNotEquals(Outcome.success("a"), null);
  }

  @Test
  void toStringTellsTheKind() {
    assertEquals("Success[a]", Outcome.success("a").toString());
    assertEquals("Success[null]", Outcome.success(null).toString());
    assertEquals(
        "Failure[java.io.IOException: disk]", Outcome.failure(new IOException("disk")).toString());
  }

  private static int lengthOf(Outcome<String> outcome) {
    return outcome.value().length();
  }
}
