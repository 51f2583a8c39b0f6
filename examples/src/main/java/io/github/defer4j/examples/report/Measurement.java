package io.github.defer4j.examples.report;

/**
 * What one run of failing calls left behind.
 *
 * @param resource what was counted
 * @param written how the code under measurement is written
 * @param calls how many calls failed, refused ones included
 * @param refused how many of them did not get the resource at all
 * @param held how much is still held afterwards, or {@link #UNKNOWN}
 * @param millis how long the run took
 * @param remark what the number means to the next caller
 */
public record Measurement(
    String resource, String written, int calls, int refused, long held, long millis, String remark) {

  /** The platform does not tell. */
  public static final long UNKNOWN = -1;

  public static final String BY_HAND = "no cleanup on failure";
  public static final String WRAPPED = "wrapper";
}
