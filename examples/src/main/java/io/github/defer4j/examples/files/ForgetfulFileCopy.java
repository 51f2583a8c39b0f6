package io.github.defer4j.examples.files;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;

/** The same copy as it is often written: it closes both ends, but only if nothing went wrong before. */
final class ForgetfulFileCopy {
  private final Folder folder;

  ForgetfulFileCopy(Folder folder) {
    this.folder = folder;
  }

  long copy(String source, String target) throws IOException {
    BufferedReader in = folder.reader(source);
    BufferedWriter out = folder.writer(target);
    long copied = in.transferTo(out);
    out.close();
    in.close();
    return copied;
  }
}
