package io.github.defer4j.examples.files;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Open file descriptors of this process, as Linux lists them: each is a link to its file. */
final class OpenDescriptors {
  private static final Path OWN = Path.of("/proc/self/fd");

  private OpenDescriptors() {}

  static boolean countable() {
    return Files.isDirectory(OWN);
  }

  /** How many are open in a directory. Whatever else the process opens and closes meanwhile is not counted. */
  static long in(Path directory) throws IOException {
    Path real = directory.toRealPath();
    long open = 0;
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(OWN)) {
      for (Path descriptor : descriptors) {
        if (isIn(real, descriptor)) {
          open++;
        }
      }
    }
    return open;
  }

  private static boolean isIn(Path directory, Path descriptor) throws IOException {
    try {
      return Files.readSymbolicLink(descriptor).startsWith(directory);
    } catch (NoSuchFileException closedMeanwhile) {
      return false;
    }
  }

  /** How many this process may open; {@link Long#MAX_VALUE} where nothing tells. */
  static long limit() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
        ? system.getMaxFileDescriptorCount()
        : Long.MAX_VALUE;
  }
}
