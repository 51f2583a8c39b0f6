package io.github.defer4j.containers.guice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import io.github.defer4j.containers.Stock;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class GuiceTest {
    private final Injector injector = Guice.createInjector(new AbstractModule() {
        @Override
        protected void configure() {
            bind(Stock.class).to(InventorySafe.class);
        }
    });

    static class Client {
        final Stock stock;
        final VisitSafe visit;

        @Inject
        Client(Stock stock, VisitSafe visit) {
            this.stock = stock;
            this.visit = visit;
        }
    }

    @Test
    void wrapperIsWhatIsInjected() {
        Client client = injector.getInstance(Client.class);
        assertInstanceOf(InventorySafe.class, client.stock);
        assertEquals(2, client.stock.reserve("apple", 2));
        assertFalse(client.stock.isBusy());
    }

    @Test
    void scopeIsThatOfTheService() {
        Client one = injector.getInstance(Client.class);
        Client two = injector.getInstance(Client.class);
        assertSame(one.stock, two.stock);
        assertEquals(0, one.visit.go());
        assertEquals(1, one.visit.go());
        assertEquals(0, two.visit.go());
    }
}
