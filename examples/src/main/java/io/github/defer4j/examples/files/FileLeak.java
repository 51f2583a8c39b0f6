package io.github.defer4j.examples.files;

import io.github.defer4j.examples.report.FailingCalls;
import io.github.defer4j.examples.report.Measurement;
import java.io.IOException;
import java.util.List;

/** Copies a defective file again and again, then counts the descriptors that stayed open. */
public final class FileLeak {
  private static final String RESOURCE = "open file descriptors";

  private FileLeak() {}

  public static List<Measurement> measure() throws IOException {
    return List.of(byHand(), wrapped());
  }

  private static Measurement byHand() throws IOException {
    try (Folder folder = Folder.temporary()) {
      ForgetfulFileCopy files = new ForgetfulFileCopy(folder);
      return measure(Measurement.BY_HAND, folder, () -> files.copy(SampleText.BAD, SampleText.TARGET));
    }
  }

  private static Measurement wrapped() throws IOException {
    try (Folder folder = Folder.temporary()) {
      FileCopySafe files = new FileCopySafe(new FileCopy(folder));
      return measure(Measurement.WRAPPED, folder, () -> files.copy(SampleText.BAD, SampleText.TARGET));
    }
  }

  private static Measurement measure(String written, Folder folder, FailingCalls.Call copy) throws IOException {
    folder.write(SampleText.BAD, SampleText.brokenInTheMiddle());
    FailingCalls calls = FailingCalls.run(copy);
    if (!OpenDescriptors.countable()) {
      return calls.measured(RESOURCE, written, Measurement.UNKNOWN, "not counted on this system");
    }
    long held = folder.openDescriptors();
    String remark = held == 0 ? "all closed" : "both ends of every copy";
    return calls.measured(RESOURCE, written, held, remark);
  }
}
