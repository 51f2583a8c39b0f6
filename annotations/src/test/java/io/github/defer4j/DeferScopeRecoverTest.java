package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What ends a failure, and what does not. */
class DeferScopeRecoverTest extends DeferScopeFixture {
  @ParameterizedTest
  @EnumSource(Failures.class)
  void whatAHandlerThrowsCarriesWhatItRecovered(Failures failures) {
    Exception failure = failure("body");
    Exception later = failure("handler");

    Exception thrown =
        assertThrows(
            Exception.class,
            () ->
                call(
                    failures,
                    scope -> {
                      scope.recover(seen -> fail(later));
                      throw failure;
                    }));

    assertSame(later, thrown);
    assertArrayEquals(new Throwable[] {failure}, later.getSuppressed());
  }

  @Test
  void recoverLetsThroughWhatIsNotNamed() throws Exception {
    List<Throwable> reserved =
        List.of(
            new InterruptedException(),
            new CancellationException(),
            new StackOverflowError(),
            new NoClassDefFoundError());
    for (Throwable failure : reserved) {
      assertSame(failure, thrownPast(Throwable.class, failure));
      assertNull(thrownPast(failure.getClass(), failure));
    }
    Error error = new AssertionError();
    assertSame(error, thrownPast(Exception.class, error));
    assertNull(thrownPast(Error.class, error));
    Exception failure = new IOException();
    assertSame(failure, thrownPast(RuntimeException.class, failure));
    assertNull(thrownPast(Exception.class, failure));
  }

  /** What goes on past a handler, and past an action that recovers; null if it was recovered. */
  private Throwable thrownPast(Class<? extends Throwable> type, Throwable failure) {
    Throwable pastHandler = thrownBy(scope -> scope.recover(type, seen -> assertSame(failure, seen)), failure);
    Throwable pastAction = thrownBy(scope -> scope.defer(() -> log.add("" + scope.recover(type))), failure);
    assertSame(pastHandler, pastAction);
    return pastHandler;
  }

  @Test
  void recoverTakesAFailureOnceAndOnlyInAnAction() throws Exception {
    Exception failure = failure("body");

    Object result =
        call(
            scope -> {
              assertNull(scope.recover());
              scope.defer(() -> assertNull(scope.recover()));
              scope.defer(
                  () -> {
                    assertSame(failure, scope.recover());
                    assertNull(scope.recover());
                  });
              throw failure;
            });

    assertNull(result);
  }

  @Test
  void anInterruptThatIsRecoveredSetsTheFlag() throws Exception {
    call(
        scope -> {
          scope.recover(
              InterruptedException.class, failure -> assertTrue(Thread.currentThread().isInterrupted()));
          throw new InterruptedException();
        });

    assertTrue(Thread.currentThread().isInterrupted());
  }

  @Test
  void anInterruptThatGoesOnDoesNotSetTheFlag() {
    assertThrows(
        InterruptedException.class,
        () ->
            call(
                scope -> {
                  scope.recover(failure -> log.add("recovered"));
                  throw new InterruptedException();
                }));

    assertFalse(Thread.currentThread().isInterrupted());
    assertEquals(List.of(), log);
  }
}
