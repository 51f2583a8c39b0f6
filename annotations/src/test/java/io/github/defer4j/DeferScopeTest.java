package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeferScopeTest {
  private final List<String> log = new ArrayList<>();

  /** The flag belongs to the thread, which JUnit goes on using. */
  @BeforeEach
  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  private interface Body<R> {
    R run(DeferScope scope) throws Exception;
  }

  /** What a wrapper does with a scope. */
  private static <R> R call(Failures failures, Body<R> body) throws Exception {
    DeferScope scope = Unwind.scope(failures);
    R result = null;
    try {
      result = body.run(scope);
    } catch (Throwable failure) {
      if (!Unwind.recovers(scope, failure)) {
        throw failure;
      }
    }
    return Unwind.returns(scope, result);
  }

  private static <R> R call(Body<R> body) throws Exception {
    return call(Failures.FIRST, body);
  }

  private DeferScope.Action<RuntimeException> note(String text) {
    return () -> log.add(text);
  }

  private static IllegalStateException failure(String message) {
    return new IllegalStateException(message);
  }

  private static <X extends Throwable> void fail(X failure) throws X {
    throw failure;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 5, 12, 13, 100})
  void theLastRegisteredRunsFirst(int count) throws Exception {
    int result =
        call(
            scope -> {
              for (int i = 0; i < count; i++) {
                scope.defer(note("" + i));
              }
              log.add("body");
              return 7;
            });

    List<String> expected = IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.toList());
    expected.add("body");
    Collections.reverse(expected);
    assertEquals(7, result);
    assertEquals(expected, log);
  }

  @Test
  void onlyWhatWasReachedIsRegistered() {
    Exception failure = failure("body");
    Exception thrown =
        assertThrows(
            Exception.class,
            () ->
                call(
                    scope -> {
                      scope.defer(note("first"));
                      fail(failure);
                      scope.defer(note("never"));
                      return null;
                    }));

    assertSame(failure, thrown);
    assertEquals(List.of("first"), log);
  }

  @Test
  void aRunningActionRegistersWhatRunsNext() throws Exception {
    call(
        scope -> {
          scope.defer(note("first"));
          scope.defer(
              () -> {
                scope.onFailure(failure -> log.add("not on this exit"));
                scope.onSuccess(note("next"));
                log.add("action");
              });
          return null;
        });

    assertEquals(List.of("action", "next", "first"), log);
  }

  @Test
  void eachKindKeepsItsPlace() throws Exception {
    call(
        scope -> {
          for (int round = 0; round < 4; round++) {
            String name = "" + round;
            scope.defer(note("defer" + name));
            scope.onSuccess(note("success" + name));
            scope.onFailure(failure -> log.add("failure" + name));
            scope.recover(failure -> log.add("recover" + name));
            scope.defer(name, text -> log.add("release" + text));
            scope.close(() -> log.add("close" + name));
          }
          return null;
        });

    List<String> expected = new ArrayList<>();
    for (int round = 3; round >= 0; round--) {
      expected.addAll(List.of("close" + round, "release" + round, "success" + round, "defer" + round));
    }
    assertEquals(expected, log);
  }

  @Test
  void successAndFailureAreJudgedWhenTheTurnComes() throws Exception {
    call(
        scope -> {
          scope.onSuccess(note("success outside"));
          scope.onFailure(failure -> log.add("failure outside"));
          scope.recover(failure -> log.add("recovered " + failure.getMessage()));
          scope.onSuccess(note("success inside"));
          scope.onFailure(failure -> log.add("failure inside " + failure.getMessage()));
          throw failure("body");
        });

    assertEquals(List.of("failure inside body", "recovered body", "success outside"), log);
  }

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

  private interface Registration {
    void in(DeferScope scope);
  }

  private static Throwable thrownBy(Registration registration, Throwable failure) {
    try {
      call(
          scope -> {
            registration.in(scope);
            throw Unwind.undeclared(failure);
          });
      return null;
    } catch (Throwable thrown) {
      return thrown;
    }
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

  @Test
  void theResultIsReadAndChangedAtExit() throws Exception {
    int result =
        call(
            scope -> {
              scope.defer(() -> scope.result(scope.<Integer>result() + 1));
              scope.defer(() -> scope.result(scope.<Integer>result() * 10));
              return 4;
            });

    assertEquals(41, result);
  }

  @Test
  void whatTheBodySetRemainsAfterARecoveredFailure() throws Exception {
    String result =
        call(
            scope -> {
              assertNull(scope.result());
              scope.result("partial");
              assertEquals("partial", scope.result());
              scope.recover(failure -> {});
              throw failure("body");
            });

    assertEquals("partial", result);
  }

  @Test
  void aNormalReturnReplacesWhatTheBodySet() throws Exception {
    assertEquals("returned", call(scope -> setAndReturn(scope)));
    assertEquals(
        "returned",
        call(
            scope -> {
              scope.defer(() -> assertEquals("returned", scope.result()));
              return setAndReturn(scope);
            }));
    assertNull(
        call(
            scope -> {
              scope.defer(() -> {});
              scope.result("set");
              return null;
            }));
  }

  private static String setAndReturn(DeferScope scope) {
    scope.result("set");
    return "returned";
  }

  @Test
  void theResultSurvivesARecoveredFailureOfAnAction() throws Exception {
    int result =
        call(
            scope -> {
              scope.recover(failure -> log.add(failure.getMessage()));
              scope.defer(() -> fail(failure("cleanup")));
              return 5;
            });

    assertEquals(5, result);
    assertEquals(List.of("cleanup"), log);
  }

  @Test
  void aHandlerMaySetTheResultToNull() throws Exception {
    assertNull(
        call(
            scope -> {
              scope.result("partial");
              scope.recover(failure -> scope.result(null));
              throw failure("body");
            }));
  }

  @Test
  void dismissForgetsWhatWasRegisteredSoFar() throws Exception {
    call(
        scope -> {
          for (int i = 0; i < 6; i++) {
            scope.defer(note("before"));
          }
          scope.dismiss();
          scope.onSuccess(note("after"));
          return null;
        });

    assertEquals(List.of("after"), log);
  }

  @Test
  void aBlockEndsItsOwnScope() throws Exception {
    call(
        scope -> {
          scope.defer(note("outer"));
          for (int i = 0; i < 2; i++) {
            String round = "" + i;
            scope.within(
                inner -> {
                  inner.defer(note("inner" + round));
                  log.add("block" + round);
                });
          }
          log.add("body");
          return null;
        });

    assertEquals(List.of("block0", "inner0", "block1", "inner1", "body", "outer"), log);
  }

  @Test
  void aBlockRecoversItsOwnFailureOnly() {
    Exception failure = failure("body");

    Exception thrown =
        assertThrows(
            Exception.class,
            () ->
                call(
                    scope -> {
                      scope.defer(
                          () ->
                              scope.within(
                                  inner -> {
                                    inner.defer(() -> log.add("inner " + inner.recover()));
                                  }));
                      scope.defer(
                          () ->
                              scope.within(
                                  inner -> {
                                    inner.recover(seen -> log.add(seen.getMessage()));
                                    throw failure("block");
                                  }));
                      throw failure;
                    }));

    assertSame(failure, thrown);
    assertEquals(List.of("block", "inner null"), log);
  }

  @ParameterizedTest
  @EnumSource(Failures.class)
  void aBlockHasTheRuleOfItsScope(Failures failures) {
    Exception block = new IOException("block");
    Exception action = failure("action");

    Exception thrown =
        assertThrows(
            Exception.class,
            () ->
                call(
                    failures,
                    scope -> {
                      scope.within(
                          inner -> {
                            inner.defer(() -> fail(action));
                            throw block;
                          });
                      return null;
                    }));

    assertSame(failures == Failures.FIRST ? block : action, thrown);
    assertEquals(1, thrown.getSuppressed().length);
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

  /** Registers, runs and registers again at random, across the border between fields and array. */
  @Test
  void actionsAgreeWithAStack() {
    long seed = Long.getLong("defer4j.seed", System.nanoTime());
    Random random = new Random(seed);
    Actions actions = new Actions();
    Deque<int[]> stack = new ArrayDeque<>();
    for (int i = 0; i < 10_000; i++) {
      if (stack.isEmpty() || random.nextInt(100) < 51) {
        int[] action = {random.nextInt(Actions.CLOSE + 1)};
        stack.push(action);
        actions.push(action[0], action);
      } else {
        int kind = stack.peek()[0];
        assertEquals(kind, actions.topKind(), () -> "seed " + seed);
        assertSame(stack.pop(), actions.pop(), () -> "seed " + seed);
      }
      assertEquals(stack.isEmpty(), actions.isEmpty(), () -> "seed " + seed);
    }
  }
}
