package io.github.defer4j;

/**
 * One action of a scope, on top of those that were registered before it: 24 bytes, and as many in a loop
 * as in a row.
 */
final class Registered {
  static final int ALWAYS = 0;
  static final int SUCCESS = 1;
  static final int FAILURE = 2;
  static final int RECOVER = 3;
  static final int RELEASE = 4;
  static final int CLOSE = 5;

  final int kind;
  final Object action;

  /** Null for the first one. */
  final Registered earlier;

  Registered(int kind, Object action, Registered earlier) {
    this.kind = kind;
    this.action = action;
    this.earlier = earlier;
  }

  /** A resource with what gives it back. */
  static final class Held<T> {
    private final T resource;
    private final DeferScope.Release<? super T, ?> release;

    Held(T resource, DeferScope.Release<? super T, ?> release) {
      this.resource = resource;
      this.release = release;
    }

    void release() throws Exception {
      release.release(resource);
    }
  }

  /** A handler with what it takes. */
  static final class Recovery {
    final Class<? extends Throwable> type;
    final DeferScope.FailureAction<?> handler;

    Recovery(Class<? extends Throwable> type, DeferScope.FailureAction<?> handler) {
      this.type = type;
      this.handler = handler;
    }
  }
}
