package io.github.defer4j;

import java.util.Arrays;

/**
 * The registered actions of a scope, last in first out. The first four need no array: that many are most
 * scopes.
 */
final class Actions {
  static final int ALWAYS = 0;
  static final int SUCCESS = 1;
  static final int FAILURE = 2;
  static final int RECOVER = 3;
  static final int RELEASE = 4;
  static final int CLOSE = 5;

  private static final int FIELDS = 4;
  private static final int BITS = 8;

  private Object first;
  private Object second;
  private Object third;
  private Object fourth;

  /** One byte for each of the first four. */
  private int kinds;

  private Object[] more;
  private byte[] moreKinds;
  private int size;

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

  boolean isEmpty() {
    return size == 0;
  }

  void push(int kind, Object action) {
    if (size < FIELDS) {
      set(size, action);
      int shift = size * BITS;
      kinds = kinds & ~(0xff << shift) | kind << shift;
    } else {
      pushToArray(kind, action);
    }
    size++;
  }

  private void pushToArray(int kind, Object action) {
    int index = size - FIELDS;
    if (more == null) {
      more = new Object[FIELDS * 2];
      moreKinds = new byte[FIELDS * 2];
    } else if (index == more.length) {
      more = Arrays.copyOf(more, index * 2);
      moreKinds = Arrays.copyOf(moreKinds, index * 2);
    }
    more[index] = action;
    moreKinds[index] = (byte) kind;
  }

  int topKind() {
    int index = size - 1;
    return index < FIELDS ? kinds >>> index * BITS & 0xff : moreKinds[index - FIELDS];
  }

  /** Forgets the action at once, so that it is neither run twice nor kept alive. */
  Object pop() {
    size--;
    if (size >= FIELDS) {
      Object action = more[size - FIELDS];
      more[size - FIELDS] = null;
      return action;
    }
    Object action = get(size);
    set(size, null);
    return action;
  }

  void clear() {
    while (size > 0) {
      pop();
    }
  }

  private Object get(int index) {
    switch (index) {
      case 0:
        return first;
      case 1:
        return second;
      case 2:
        return third;
      default:
        return fourth;
    }
  }

  private void set(int index, Object action) {
    switch (index) {
      case 0:
        first = action;
        break;
      case 1:
        second = action;
        break;
      case 2:
        third = action;
        break;
      default:
        fourth = action;
    }
  }
}
