package io.github.defer4j.examples.files;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.defer4j.examples.report.Measurement;
import java.lang.management.ManagementFactory;

/** Open file descriptors of this process, as the operating system counts them. */
final class OpenDescriptors {
  private static final int SAMPLES = 10;
  private static final long PAUSE_MILLIS = 2;

  private OpenDescriptors() {}

  static boolean countable() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean;
  }

  /**
   * The lowest of a few samples: the virtual machine opens a file of its own for a moment now and then.
   *
   * @return {@link Measurement#UNKNOWN} where there is no such count, as on Windows
   */
  static long count() throws InterruptedException {
    if (!(ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system)) {
      return Measurement.UNKNOWN;
    }
    long lowest = Long.MAX_VALUE;
    for (int i = 0; i < SAMPLES; i++) {
      lowest = Math.min(lowest, system.getOpenFileDescriptorCount());
      Thread.sleep(PAUSE_MILLIS);
    }
    return lowest;
  }

  /** How many this process may open; {@link Measurement#UNKNOWN} where there is no such limit. */
  static long limit() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
        ? system.getMaxFileDescriptorCount()
        : Measurement.UNKNOWN;
  }
}
