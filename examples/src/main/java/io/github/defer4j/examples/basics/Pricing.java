package io.github.defer4j.examples.basics;

import io.github.defer4j.Defer;

/** A deferred call that changes the result on the way out. */
public class Pricing {
  static final int PERCENT_PER_ORDER = 5;

  final int maximum;

  public Pricing(int maximum) {
    this.maximum = maximum;
  }

  @Defer("result = cap(result, maximum)")
  public int discount(int orders) {
    return orders * PERCENT_PER_ORDER;
  }

  /** The same call without the assignment leaves the result alone. */
  @Defer("cap(result, maximum)")
  public int uncappedDiscount(int orders) {
    return orders * PERCENT_PER_ORDER;
  }

  int cap(int percent, int maximum) {
    return Math.min(percent, maximum);
  }
}
