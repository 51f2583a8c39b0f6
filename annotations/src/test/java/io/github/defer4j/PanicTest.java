package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PanicTest {
  @Test
  void carriesTheValue() {
    Object value = List.of(1, 2);

    Panic panic = Panic.panic(value);

    assertSame(value, panic.value());
    assertEquals("[1, 2]", panic.getMessage());
    assertEquals("io.github.defer4j.Panic: [1, 2]", panic.toString());
    assertNull(panic.getCause());
  }

  @Test
  void throwableIsTheCauseToo() {
    IOException cause = new IOException("disk");

    Panic panic = Panic.panic(cause);

    assertSame(cause, panic.value());
    assertSame(cause, panic.getCause());
    assertEquals("java.io.IOException: disk", panic.getMessage());
  }

  @Test
  void nullIsAPanicToo() {
    Panic panic =
        assertThrows(
            Panic.class,
            () -> {
              throw Panic.panic(null);
            });

    assertNull(panic.value());
    assertEquals("null", panic.getMessage());
    assertNull(panic.getCause());
  }

  @Test
  void hasAStackTrace() {
    StackTraceElement[] trace = Panic.panic("here").getStackTrace();

    assertEquals("panic", trace[0].getMethodName());
    assertEquals("hasAStackTrace", trace[1].getMethodName());
  }

  @Test
  void cheapHasNoStackTraceButTakesSuppressed() {
    Exception later = new Exception("later");

    Panic panic = Panic.cheap("busy");
    Unwind.attach(panic, later);

    assertEquals(0, panic.getStackTrace().length);
    assertArrayEquals(new Throwable[] {later}, panic.getSuppressed());
    assertEquals("busy", panic.value());
  }

  @Test
  void cheapKeepsTheCause() {
    IOException cause = new IOException("disk");

    assertSame(cause, Panic.cheap(cause).getCause());
  }

  @Test
  void messageIsLazy() {
    StringBuilder value = new StringBuilder("before");
    Panic panic = Panic.panic(value);

    value.replace(0, value.length(), "after");

    assertEquals("after", panic.getMessage());
  }

  static List<Object> valuesWithoutText() {
    return List.of(
        new BrokenText(new IllegalStateException("no text")),
        new BrokenText(new StackOverflowError()),
        new BrokenText(null));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("valuesWithoutText")
  void messageFallsBackToTheClassName(Object value) {
    assertEquals(BrokenText.class.getName(), Panic.panic(value).getMessage());
    assertEquals(
        "io.github.defer4j.Panic: " + BrokenText.class.getName(), Panic.cheap(value).toString());
  }

  @Test
  void messageThatIsInterruptedKeepsTheFlag() {
    Panic panic = Panic.panic(new BrokenText(new InterruptedException()));

    assertNotNull(panic.getMessage());

    assertTrue(Thread.interrupted());
  }

  @Test
  void copyOfAnyValueHasItsText() throws Exception {
    Panic panic = Panic.panic(new StringBuilder("text").reverse());
    panic.addSuppressed(new IOException("later"));

    Panic copy = copy(panic);

    assertEquals("txet", copy.value());
    assertEquals("txet", copy.getMessage());
    assertEquals(1, copy.getSuppressed().length);
    assertArrayEquals(panic.getStackTrace(), copy.getStackTrace());
  }

  @Test
  void copyOfAValueThatIsNotSerializableHasItsText() throws Exception {
    Panic copy = copy(Panic.cheap(new BrokenText(null)));

    assertEquals(BrokenText.class.getName(), copy.value());
  }

  @Test
  void copyOfAThrowableHasTheCauseAsValue() throws Exception {
    Panic copy = copy(Panic.panic(new IOException("disk")));

    assertInstanceOf(IOException.class, copy.value());
    assertSame(copy.getCause(), copy.value());
    assertEquals("java.io.IOException: disk", copy.getMessage());
  }

  @Test
  void copyOfNullIsNull() throws Exception {
    Panic copy = copy(Panic.panic(null));

    assertNull(copy.value());
    assertEquals("null", copy.getMessage());
    assertFalse(copy.getStackTrace().length == 0);
  }

  private static Panic copy(Panic panic) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(panic);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Panic) in.readObject();
    }
  }

  /** Its text is null, or reading it throws. */
  private static final class BrokenText {
    private final Throwable broken;

    BrokenText(Throwable broken) {
      this.broken = broken;
    }

    @Override
    public String toString() {
      if (broken != null) {
        throw Unwind.undeclared(broken);
      }
      return null;
    }
  }
}
