package io.github.defer4j.examples.locks;

import java.util.concurrent.locks.ReentrantLock;

/** The same stock as it is often written: it unlocks, but only if nothing went wrong before. */
final class ForgetfulStock {
  final ReentrantLock lock = new ReentrantLock();
  private int pieces;

  ForgetfulStock(int pieces) {
    this.pieces = pieces;
  }

  int reserve(int wanted) {
    lock.lock();
    if (wanted > pieces) {
      throw new IllegalStateException("only " + pieces + " pieces left");
    }
    pieces -= wanted;
    lock.unlock();
    return pieces;
  }
}
