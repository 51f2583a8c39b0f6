package io.github.defer4j.examples.locks;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** Pieces in stock, guarded by a lock that every call gives back. */
public class Stock {
  final ReentrantLock lock = new ReentrantLock();
  private int pieces;

  public Stock(int pieces) {
    this.pieces = pieces;
  }

  @Defer(acquire = "lock.lock()", value = "lock.unlock()")
  public int reserve(int wanted) {
    if (wanted > pieces) {
      throw new IllegalStateException("only " + pieces + " pieces left");
    }
    pieces -= wanted;
    return pieces;
  }
}
