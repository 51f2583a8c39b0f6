package io.github.defer4j.containers.cdi;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import io.github.defer4j.containers.Stock;
import jakarta.enterprise.context.Dependent;
import java.util.concurrent.locks.ReentrantLock;

@Dependent
@SafeWrapper(componentModel = "cdi")
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
