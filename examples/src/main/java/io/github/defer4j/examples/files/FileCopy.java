package io.github.defer4j.examples.files;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;

/** Copies text files. Both ends are closed on every path; a copy that failed half-way does not stay behind. */
public class FileCopy {
  final Folder folder;

  public FileCopy(Folder folder) {
    this.folder = folder;
  }

  /** Registered before the streams are opened, the removal runs after they are closed. */
  @Defer(value = "folder.delete(target)", on = Exit.FAILURE)
  public long copy(
      String source,
      String target,
      @Defer(acquire = "folder.reader(source)") BufferedReader in,
      @Defer(acquire = "folder.writer(target)") BufferedWriter out)
      throws IOException {
    return in.transferTo(out);
  }
}
