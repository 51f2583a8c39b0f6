package io.github.defer4j.examples.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PricingTest {
  private final PricingSafe pricing = new PricingSafe(new Pricing(30));

  @Test
  void theResultIsChangedOnExit() {
    assertEquals(20, pricing.discount(4));
    assertEquals(30, pricing.discount(9));
  }

  @Test
  void withoutTheAssignmentTheResultStays() {
    assertEquals(45, pricing.uncappedDiscount(9));
  }
}
