package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The result, as actions read and change it. */
class DeferScopeResultTest extends DeferScopeFixture {
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
}
