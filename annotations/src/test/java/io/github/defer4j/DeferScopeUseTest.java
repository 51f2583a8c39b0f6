package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be registered, when and by whom. */
class DeferScopeUseTest extends DeferScopeFixture {
  @Test
  void aResourceIsReturnedAndReleased() throws Exception {
    StringBuilder resource = new StringBuilder("open");

    StringBuilder held = call(scope -> scope.defer(resource, text -> text.append(", released")));

    assertSame(resource, held);
    assertEquals("open, released", resource.toString());
  }

  @Test
  void closeRunsWhatImplementsAutoCloseableOrCloseable() throws Exception {
    call(
        scope -> {
          AutoCloseable first = () -> log.add("auto");
          Closeable second = () -> log.add("plain");
          assertSame(first, scope.close(first));
          assertSame(second, scope.close(second));
          return null;
        });

    assertEquals(List.of("plain", "auto"), log);
  }

  @Test
  void nullNeedsNoRelease() throws Exception {
    call(
        scope -> {
          assertNull(scope.defer((String) null, text -> log.add("released")));
          assertNull(scope.close((AutoCloseable) null));
          assertNull(scope.close((Closeable) null));
          return null;
        });

    assertEquals(List.of(), log);
  }

  @Test
  void aNullActionFailsWhereItIsRegistered() throws Exception {
    call(
        scope -> {
          assertThrows(NullPointerException.class, () -> scope.defer(null));
          assertThrows(NullPointerException.class, () -> scope.onSuccess(null));
          assertThrows(NullPointerException.class, () -> scope.onFailure(null));
          assertThrows(NullPointerException.class, () -> scope.defer("resource", null));
          assertThrows(NullPointerException.class, () -> scope.defer((String) null, null));
          assertThrows(NullPointerException.class, () -> scope.recover(Exception.class, null));
          assertThrows(NullPointerException.class, () -> scope.recover(null, failure -> {}));
          return null;
        });
  }

  @Test
  void afterTheCallEveryUseIsRefused() throws Exception {
    List<DeferScope> scopes = new ArrayList<>();
    call(scope -> scopes.add(scope));
    call(
        scope -> {
          scope.defer(note("action"));
          return scopes.add(scope);
        });
    assertThrows(
        IOException.class,
        () ->
            call(
                scope -> {
                  scopes.add(scope);
                  throw new IOException();
                }));
    for (DeferScope scope : scopes) {
      assertThrows(IllegalStateException.class, () -> scope.defer(note("late")));
      assertThrows(IllegalStateException.class, () -> scope.defer((String) null, text -> {}));
      assertThrows(IllegalStateException.class, () -> scope.close((AutoCloseable) null));
      assertThrows(IllegalStateException.class, () -> scope.recover(failure -> {}));
      assertThrows(IllegalStateException.class, () -> scope.recover());
      assertThrows(IllegalStateException.class, () -> scope.result());
      assertThrows(IllegalStateException.class, () -> scope.result(1));
      assertThrows(IllegalStateException.class, () -> scope.dismiss());
      assertThrows(IllegalStateException.class, () -> scope.within(inner -> log.add("late")));
    }
    assertEquals(List.of("action"), log);
  }

  @Test
  void anotherThreadIsRefused() throws Exception {
    call(
        scope -> {
          List<Throwable> thrown = new ArrayList<>();
          Thread other = new Thread(() -> thrown.add(thrownBy(mine -> scope.defer(note("other")), failure("none"))));
          other.start();
          other.join();
          assertEquals(IllegalStateException.class, thrown.get(0).getClass());
          assertTrue(thrown.get(0).getMessage().contains(Thread.currentThread().getName()));
          return null;
        });

    assertEquals(List.of(), log);
  }
}
