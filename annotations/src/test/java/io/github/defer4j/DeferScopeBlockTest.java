package io.github.defer4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Blocks with a scope of their own. */
class DeferScopeBlockTest extends DeferScopeFixture {
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
}
