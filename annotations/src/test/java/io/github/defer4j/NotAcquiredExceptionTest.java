package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

class NotAcquiredExceptionTest {
  @Test
  void namesTheCall() {
    NotAcquiredException exception = new NotAcquiredException("permits.tryAcquire()");

    assertInstanceOf(IllegalStateException.class, exception);
    assertEquals("permits.tryAcquire()", exception.call());
    assertEquals("Not acquired: permits.tryAcquire() returned false", exception.getMessage());
  }

  @Test
  void canCarryOthers() {
    NotAcquiredException exception = new NotAcquiredException("lock.tryLock()");

    Unwind.attach(exception, new Exception("later"));

    assertEquals(1, exception.getSuppressed().length);
  }
}
