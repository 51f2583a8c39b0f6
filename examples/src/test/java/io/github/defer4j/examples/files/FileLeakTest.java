package io.github.defer4j.examples.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.defer4j.examples.report.FailingCalls;
import io.github.defer4j.examples.report.Measurement;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileLeakTest {
  private static final int ENDS_OF_A_COPY = 2;
  private static final int OTHER_FILES = 500;

  @Test
  void theWrapperHoldsNothing() throws Exception {
    assumeTrue(OpenDescriptors.countable(), "the system lists open file descriptors");
    assumeTrue(
        OpenDescriptors.limit() > ENDS_OF_A_COPY * FailingCalls.COUNT + OTHER_FILES,
        "the process may open all the files that leak");

    List<Measurement> measurements = FileLeak.measure();

    Measurement byHand = measurements.get(0);
    assertEquals(Measurement.BY_HAND, byHand.written());
    assertEquals(1_000, byHand.calls());
    assertEquals(0, byHand.refused());
    assertEquals(2_000, byHand.held());

    Measurement wrapped = measurements.get(1);
    assertEquals(Measurement.WRAPPED, wrapped.written());
    assertEquals(1_000, wrapped.calls());
    assertEquals(0, wrapped.refused());
    assertEquals(0, wrapped.held());
  }
}
