package io.github.defer4j;

import java.util.Objects;

/**
 * What came of a call: a value or a failure. It is what a wrapper returns for a method with {@link
 * Recover} and no handler, and stands for Go's pair of value and error.
 *
 * <p>A success may hold null; for a method without a result it always does, as {@code Outcome<Void>}.
 * Whether a call succeeded is thus told by {@link #isSuccess()}, not by the value. An outcome itself
 * does not change and can be shared between threads.
 *
 * @param <T> the type of the value
 */
public final class Outcome<T> {
  private final T value;

  /** Null for a success. */
  private final Throwable failure;

  private Outcome(T value, Throwable failure) {
    this.value = value;
    this.failure = failure;
  }

  /**
   * Makes a success.
   *
   * @param value the value, may be null
   * @param <T> the type of the value
   * @return a success with that value
   */
  public static <T> Outcome<T> success(T value) {
    return new Outcome<>(value, null);
  }

  /**
   * Makes a failure.
   *
   * @param failure what was thrown
   * @param <T> the type that the value would have had
   * @return a failure with that throwable
   * @throws NullPointerException if {@code failure} is null
   */
  public static <T> Outcome<T> failure(Throwable failure) {
    return new Outcome<>(null, Objects.requireNonNull(failure, "failure"));
  }

  /**
   * Whether this is a success.
   *
   * @return true for a success, false for a failure
   */
  public boolean isSuccess() {
    return failure == null;
  }

  /**
   * The value of a success. A failure is thrown: the same instance, with the stack trace of where it
   * arose, and not wrapped. This holds for a checked exception too, though this method declares none,
   * because an outcome does not know at compile time which one it may hold. To catch a checked
   * exception by its type, catch {@link Exception} or ask {@link #failure()} before.
   *
   * @return the value, may be null
   */
  public T value() {
    if (failure != null) {
      throw Unwind.undeclared(failure);
    }
    return value;
  }

  /**
   * The throwable of a failure.
   *
   * @return what was thrown, or null for a success
   */
  public Throwable failure() {
    return failure;
  }

  /**
   * The value of a success, even if that is null, or else a given one.
   *
   * @param other what to return for a failure, may be null
   * @return the value or {@code other}
   */
  public T orElse(T other) {
    return failure == null ? value : other;
  }

  /**
   * Two outcomes are equal if both are successes with equal values or both are failures with equal
   * throwables. For most throwables that means the same instance.
   */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Outcome)) {
      return false;
    }
    Outcome<?> that = (Outcome<?>) other;
    return Objects.equals(value, that.value) && Objects.equals(failure, that.failure);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(value) + Objects.hashCode(failure);
  }

  /** {@code Success[value]} or {@code Failure[throwable]}. */
  @Override
  public String toString() {
    return failure == null ? "Success[" + value + "]" : "Failure[" + failure + "]";
  }
}
