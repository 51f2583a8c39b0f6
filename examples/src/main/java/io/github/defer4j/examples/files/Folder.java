package io.github.defer4j.examples.files;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A directory of UTF-8 text files.
 *
 * <p>It keeps a reference to every stream it opened. Otherwise the garbage collector might close a forgotten one
 * before it is counted, and hide the leak from time to time.
 */
public final class Folder implements AutoCloseable {
  private final Path directory;
  private final List<Closeable> opened = new ArrayList<>();

  public Folder(Path directory) {
    this.directory = directory;
  }

  public static Folder temporary() throws IOException {
    return new Folder(Files.createTempDirectory("defer4j-files"));
  }

  /** Fails at a malformed byte instead of replacing it. */
  BufferedReader reader(String name) throws IOException {
    BufferedReader reader = Files.newBufferedReader(directory.resolve(name));
    opened.add(reader);
    return reader;
  }

  BufferedWriter writer(String name) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(directory.resolve(name));
    opened.add(writer);
    return writer;
  }

  void write(String name, byte[] content) throws IOException {
    Files.write(directory.resolve(name), content);
  }

  byte[] read(String name) throws IOException {
    return Files.readAllBytes(directory.resolve(name));
  }

  boolean contains(String name) {
    return Files.exists(directory.resolve(name));
  }

  void delete(String name) throws IOException {
    Files.deleteIfExists(directory.resolve(name));
  }

  long openDescriptors() throws IOException {
    return OpenDescriptors.in(directory);
  }

  /** Closes what others forgot, then removes the directory. */
  @Override
  public void close() throws IOException {
    for (Closeable stream : opened) {
      stream.close();
    }
    List<Path> contents;
    try (var paths = Files.list(directory)) {
      contents = paths.toList();
    }
    for (Path path : contents) {
      Files.delete(path);
    }
    Files.delete(directory);
  }
}
