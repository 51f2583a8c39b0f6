package io.github.defer4j.examples.files;

import io.github.defer4j.examples.report.Console;
import io.github.defer4j.examples.report.FailingCalls;
import java.io.IOException;
import java.util.Arrays;

/** One copy that works and one that fails in the middle. */
public final class FilesDemo {
  private FilesDemo() {}

  public static void show(Console console) throws IOException {
    console.section("Files: both ends are closed, half a copy does not stay");
    try (Folder folder = Folder.temporary()) {
      folder.write(SampleText.GOOD, SampleText.good());
      folder.write(SampleText.BAD, SampleText.brokenInTheMiddle());
      FileCopySafe files = new FileCopySafe(new FileCopy(folder));

      long copied = files.copy(SampleText.GOOD, SampleText.TARGET);
      boolean same = Arrays.equals(folder.read(SampleText.GOOD), folder.read(SampleText.TARGET));
      console.fact("copy(good.txt)", copied + " characters, same content: " + same);

      Exception failure = FailingCalls.failureOf(() -> files.copy(SampleText.BAD, "half.txt"));
      console.fact("copy(bad.txt), malformed in the middle", "throws " + failure);
      console.fact("", "half.txt exists: " + folder.contains("half.txt"));

      Exception missing = FailingCalls.failureOf(() -> files.copy("none.txt", "none-copy.txt"));
      console.fact("copy(none.txt), the first acquire fails", "throws " + missing.getClass().getSimpleName());
      console.fact("", "none-copy.txt exists: " + folder.contains("none-copy.txt"));
    }
  }
}
