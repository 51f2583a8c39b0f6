package io.github.defer4j.examples.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.defer4j.Outcome;
import org.junit.jupiter.api.Test;

class CalculatorTest {
  private final CalculatorSafe calculator = new CalculatorSafe(new Calculator());

  @Test
  void divisionByZeroGivesTheStandard() {
    assertEquals(-1, calculator.divideOr(7, 0, -1));
  }

  @Test
  void withoutAFailureTheStandardIsNotUsed() {
    assertEquals(3, calculator.divideOr(7, 2, -1));
  }

  @Test
  void divisionByZeroIsAFailedOutcome() {
    Outcome<Integer> outcome = calculator.divide(7, 0);

    assertFalse(outcome.isSuccess());
    assertInstanceOf(ArithmeticException.class, outcome.failure());
    assertEquals(0, outcome.orElse(0));
    assertThrows(ArithmeticException.class, outcome::value);
  }

  @Test
  void divisionIsASuccessfulOutcome() {
    Outcome<Integer> outcome = calculator.divide(7, 2);

    assertTrue(outcome.isSuccess());
    assertEquals(3, outcome.orElse(0));
  }
}
