package io.github.defer4j.containers.cdi;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import io.github.defer4j.containers.Stock;
import jakarta.inject.Singleton;

@North
@Singleton
@SafeWrapper(componentModel = "cdi")
public class NorthInventory implements Stock {
    int ends;

    @Override
    @Defer("end()")
    public int reserve(String sku, int n) {
        return ends;
    }

    @Override
    public boolean isBusy() {
        return false;
    }

    void end() {
        ends++;
    }
}
