package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which actions run, and when. */
class DeferScopeOrderTest extends DeferScopeFixture {
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
}
