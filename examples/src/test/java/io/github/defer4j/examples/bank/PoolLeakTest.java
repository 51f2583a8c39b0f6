package io.github.defer4j.examples.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.examples.report.Measurement;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoolLeakTest {
  @Test
  void theWrapperHoldsNothing() throws Exception {
    List<Measurement> measurements = PoolLeak.measure();

    Measurement byHand = measurements.get(0);
    assertEquals(Measurement.BY_HAND, byHand.written());
    assertEquals(1_000, byHand.calls());
    assertEquals(997, byHand.refused());
    assertEquals(3, byHand.held());

    Measurement wrapped = measurements.get(1);
    assertEquals(Measurement.WRAPPED, wrapped.written());
    assertEquals(1_000, wrapped.calls());
    assertEquals(0, wrapped.refused());
    assertEquals(0, wrapped.held());
  }
}
