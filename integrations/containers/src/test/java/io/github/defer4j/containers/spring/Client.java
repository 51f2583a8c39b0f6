package io.github.defer4j.containers.spring;

import io.github.defer4j.containers.Stock;
import org.springframework.stereotype.Component;

@Component
public class Client {
    final Stock stock;
    final VisitSafe first;
    final VisitSafe second;
    final Door door;

    public Client(Stock stock, VisitSafe first, VisitSafe second, Door door) {
        this.stock = stock;
        this.first = first;
        this.second = second;
        this.door = door;
    }
}
