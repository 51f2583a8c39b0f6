package io.github.defer4j.containers.cdi;

import io.github.defer4j.containers.Stock;
import jakarta.inject.Inject;

public class NorthClient {
    @Inject @North Stock stock;
}
