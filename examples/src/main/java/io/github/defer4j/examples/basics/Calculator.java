package io.github.defer4j.examples.basics;

import io.github.defer4j.Recover;

/** A failure that becomes a default, and one that becomes a value. */
public class Calculator {

  @Recover("standardInstead")
  public int divideOr(int dividend, int divisor, int standard) {
    return dividend / divisor;
  }

  int standardInstead(int standard, ArithmeticException why) {
    return standard;
  }

  /** The wrapper returns an {@code Outcome<Integer>}. */
  @Recover
  public int divide(int dividend, int divisor) {
    return dividend / divisor;
  }
}
