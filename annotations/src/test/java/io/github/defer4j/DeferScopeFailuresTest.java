package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What surfaces, and what that carries. */
class DeferScopeFailuresTest extends DeferScopeFixture {
  @Test
  void aFailureActionDoesNotEndTheFailure() {
    Exception failure = failure("body");

    Exception thrown =
        assertThrows(
            Exception.class,
            () ->
                call(
                    scope -> {
                      scope.onFailure(seen -> assertSame(failure, seen));
                      throw failure;
                    }));

    assertSame(failure, thrown);
    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void allRunWhateverTheyThrowAndTheFirstFailureSurfaces() {
    Exception body = failure("body");
    Exception second = new IOException("second");
    Exception first = failure("first");

    Exception thrown = assertThrows(Exception.class, () -> call(scope -> failing(scope, body, first, second)));

    assertSame(body, thrown);
    assertArrayEquals(new Throwable[] {second, first}, body.getSuppressed());
    assertEquals(List.of("last"), log);
  }

  @Test
  void underGosRuleTheNewestFailureSurfacesAndCarriesTheOlder() {
    Exception body = failure("body");
    Exception second = new IOException("second");
    Exception first = failure("first");

    Exception thrown =
        assertThrows(Exception.class, () -> call(Failures.LATEST, scope -> failing(scope, body, first, second)));

    assertSame(first, thrown);
    assertArrayEquals(new Throwable[] {second}, first.getSuppressed());
    assertArrayEquals(new Throwable[] {body}, second.getSuppressed());
    assertEquals(List.of("last"), log);
  }

  private Object failing(DeferScope scope, Exception body, Exception first, Exception second) throws Exception {
    scope.defer(note("last"));
    scope.defer(() -> fail(first));
    scope.defer(() -> fail(second));
    throw body;
  }

  @ParameterizedTest
  @EnumSource(Failures.class)
  void whatAnActionThrowsAfterTheBodyReturnedIsTheFailure(Failures failures) {
    Exception late = new IOException("late");

    Exception thrown =
        assertThrows(
            Exception.class,
            () ->
                call(
                    failures,
                    scope -> {
                      scope.onFailure(failure -> log.add("failure"));
                      scope.onSuccess(note("success"));
                      scope.defer(() -> fail(late));
                      return 1;
                    }));

    assertSame(late, thrown);
    assertEquals(List.of("failure"), log);
  }

  @ParameterizedTest
  @EnumSource(Failures.class)
  void aFailureThatIsThrownAgainIsNotAttachedToItself(Failures failures) {
    Exception failure = failure("body");

    Exception thrown =
        assertThrows(
            Exception.class,
            () ->
                call(
                    failures,
                    scope -> {
                      scope.onFailure(seen -> fail(failure));
                      scope.defer(() -> fail((RuntimeException) scope.recover()));
                      throw failure;
                    }));

    assertSame(failure, thrown);
    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void anInterruptThatIsOnlySuppressedSetsTheFlag() {
    assertThrows(
        IllegalStateException.class,
        () ->
            call(
                scope -> {
                  scope.defer(() -> fail(new InterruptedException()));
                  throw failure("body");
                }));

    assertTrue(Thread.currentThread().isInterrupted());
  }
}
