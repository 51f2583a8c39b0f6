package io.github.defer4j;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Calls a body as a wrapper does, and keeps a log of what ran. */
abstract class DeferScopeFixture {
  final List<String> log = new ArrayList<>();

  /** The flag belongs to the thread, which JUnit goes on using. */
  @BeforeEach
  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  interface Body<R> {
    R run(DeferScope scope) throws Exception;
  }

  /** What a wrapper does with a scope. */
  static <R> R call(Failures failures, Body<R> body) throws Exception {
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

  static <R> R call(Body<R> body) throws Exception {
    return call(Failures.FIRST, body);
  }

  DeferScope.Action<RuntimeException> note(String text) {
    return () -> log.add(text);
  }

  static IllegalStateException failure(String message) {
    return new IllegalStateException(message);
  }

  static <X extends Throwable> void fail(X failure) throws X {
    throw failure;
  }

  interface Registration {
    void in(DeferScope scope);
  }

  /** What the caller sees of a failing body that has registered something; null if it was recovered. */
  static Throwable thrownBy(Registration registration, Throwable failure) {
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
}
