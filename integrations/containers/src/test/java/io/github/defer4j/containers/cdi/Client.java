package io.github.defer4j.containers.cdi;

import io.github.defer4j.containers.Stock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

@Dependent
public class Client {
    @Inject Stock stock;
    @Inject Stock same;
    @Inject InventorySafe wrapper;
    @Inject BoxSafe<String> box;
}
