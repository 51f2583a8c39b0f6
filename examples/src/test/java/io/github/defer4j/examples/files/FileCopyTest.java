package io.github.defer4j.examples.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileCopyTest {
  private Folder folder;
  private FileCopySafe files;

  @BeforeEach
  void open() throws IOException {
    folder = Folder.temporary();
    files = new FileCopySafe(new FileCopy(folder));
  }

  @AfterEach
  void close() throws IOException {
    folder.close();
  }

  @Test
  void theCopyIsComplete() throws IOException {
    folder.write(SampleText.GOOD, SampleText.good());

    assertEquals(SampleText.good().length, files.copy(SampleText.GOOD, SampleText.TARGET));
    assertArrayEquals(SampleText.good(), folder.read(SampleText.TARGET));
  }

  @Test
  void halfACopyDoesNotStay() throws IOException {
    folder.write(SampleText.BAD, SampleText.brokenInTheMiddle());

    assertThrows(MalformedInputException.class, () -> files.copy(SampleText.BAD, SampleText.TARGET));
    assertFalse(folder.contains(SampleText.TARGET));
  }

  @Test
  void withoutASourceNoTargetIsOpened() {
    assertThrows(NoSuchFileException.class, () -> files.copy("none.txt", SampleText.TARGET));
    assertFalse(folder.contains(SampleText.TARGET));
  }
}
