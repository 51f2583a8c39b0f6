package io.github.defer4j.containers.dagger;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import io.github.defer4j.containers.Stock;
import java.util.concurrent.locks.ReentrantLock;
import javax.inject.Inject;
import javax.inject.Singleton;

@Singleton
@SafeWrapper(componentModel = "jsr330")
public class Inventory implements Stock {
    final ReentrantLock lock = new ReentrantLock();

    @Inject
    Inventory() {}

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
