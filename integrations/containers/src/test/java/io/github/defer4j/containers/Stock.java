package io.github.defer4j.containers;

/** What clients want injected. */
public interface Stock {
    /** Takes some out, under a lock. */
    int reserve(String sku, int n);

    /** Whether the lock is held at this moment. */
    boolean isBusy();
}
