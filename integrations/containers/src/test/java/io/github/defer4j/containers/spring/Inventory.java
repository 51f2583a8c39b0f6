package io.github.defer4j.containers.spring;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import io.github.defer4j.containers.Stock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

@Component
@SafeWrapper(componentModel = "spring")
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
