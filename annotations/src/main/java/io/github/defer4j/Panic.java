package io.github.defer4j;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/**
 * An unchecked exception that carries any value, as a panic in Go does:
 *
 * <pre>{@code
 * if (divisor == 0) {
 *   throw Panic.panic("division by zero");
 * }
 * }</pre>
 *
 * <p>A value that is a {@link Throwable} is also the {@linkplain #getCause() cause}. A null value is
 * allowed and is a panic like any other. The message is the text of the value.
 *
 * <p>Serialization writes the text, not the value, which need not be serializable. In the copy, {@link
 * #value()} is that text; for a value that is a {@code Throwable} it is the cause.
 */
public final class Panic extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Any object. Not final only because {@link #readObject} has to set it. */
  private transient Object value;

  private Panic(Object value, boolean stackTrace) {
    super(null, value instanceof Throwable ? (Throwable) value : null, true, stackTrace);
    this.value = value;
  }

  /**
   * Makes a panic to throw. Java has no call that is known never to return, so the {@code throw} is
   * left to the caller, and the compiler sees that the code ends there.
   *
   * @param value what the panic carries, may be null
   * @return a new panic with a stack trace
   */
  public static Panic panic(Object value) {
    return new Panic(value, true);
  }

  /**
   * Makes a panic without a stack trace, for expected failures on hot paths, where filling in the trace
   * is most of the cost. Other exceptions can be added to it as suppressed all the same.
   *
   * @param value what the panic carries, may be null
   * @return a new panic without a stack trace
   */
  public static Panic cheap(Object value) {
    return new Panic(value, false);
  }

  /**
   * What the panic carries.
   *
   * @return the value, may be null
   */
  public Object value() {
    return value;
  }

  /**
   * The text of the value, made anew on each call so that a panic whose message nobody reads costs
   * nothing. It is never null. If {@code toString} of the value throws or returns null, it is the name
   * of the value's class.
   *
   * @return the text
   */
  @Override
  public String getMessage() {
    String text = null;
    try {
      text = String.valueOf(value);
    } catch (Throwable broken) {
      // The message is read while a failure is being reported. A second failure would hide it.
      Unwind.drop(broken);
    }
    return text != null ? text : value.getClass().getName();
  }

  /**
   * Writes the text in place of the value.
   *
   * @param out where to
   * @throws IOException if writing fails
   * @serialData the fields of {@code Throwable}, then the text of the value as a {@code String}, or
   *     null if the value is null
   */
  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeObject(value == null ? null : getMessage());
  }

  /**
   * Reads the text, or takes the cause, as the value.
   *
   * @param in where from
   * @throws IOException if reading fails
   * @throws ClassNotFoundException if a class of the cause or of a suppressed exception is missing
   */
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    Object text = in.readObject();
    value = getCause() != null ? getCause() : text;
  }
}
