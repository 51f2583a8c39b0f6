package io.github.defer4j.examples.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.defer4j.examples.report.Measurement;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockLeakTest {
  @Test
  void theWrapperHoldsNothing() throws Exception {
    List<Measurement> measurements = LockLeak.measure();

    Measurement byHand = measurements.get(0);
    assertEquals(Measurement.BY_HAND, byHand.written());
    assertEquals(1_000, byHand.calls());
    assertEquals(1, byHand.held());
    assertEquals("1,000 unlocks due, others never do", byHand.remark());

    Measurement wrapped = measurements.get(1);
    assertEquals(Measurement.WRAPPED, wrapped.written());
    assertEquals(1_000, wrapped.calls());
    assertEquals(0, wrapped.held());
    assertEquals("0 unlocks due, others get in", wrapped.remark());
  }
}
