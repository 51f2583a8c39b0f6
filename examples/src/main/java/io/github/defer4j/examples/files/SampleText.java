package io.github.defer4j.examples.files;

import java.nio.charset.StandardCharsets;

/** Text large enough that a defect in its middle is met with both files open and part of it written. */
final class SampleText {
  static final String GOOD = "good.txt";
  static final String BAD = "bad.txt";
  static final String TARGET = "copy.txt";

  private static final int LINES = 2_000;

  private SampleText() {}

  static byte[] good() {
    return "the quick brown fox jumps\n".repeat(LINES).getBytes(StandardCharsets.UTF_8);
  }

  /** The byte 0xFF occurs nowhere in UTF-8. */
  static byte[] brokenInTheMiddle() {
    byte[] text = good();
    text[text.length / 2] = (byte) 0xFF;
    return text;
  }
}
