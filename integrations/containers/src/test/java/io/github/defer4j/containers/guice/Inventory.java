package io.github.defer4j.containers.guice;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import io.github.defer4j.containers.Stock;
import jakarta.inject.Singleton;
import java.util.concurrent.locks.ReentrantLock;

@Singleton
@SafeWrapper(componentModel = "jakarta")
public class Inventory implements Stock {
    final ReentrantLock lock = new ReentrantLock();

    @Override
    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public int reserve(String sku, int n) {
        return isBusy() ? n : -1;
    }

    @Override
    public boolean isBusy() {
        return lock.isLocked();
    }
}
