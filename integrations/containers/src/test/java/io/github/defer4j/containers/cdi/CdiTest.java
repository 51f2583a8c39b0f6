package io.github.defer4j.containers.cdi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.defer4j.containers.Stock;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.enterprise.inject.se.SeContainer;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CdiTest {
    private final SeContainer container =
            new Weld().disableDiscovery().addPackages(CdiTest.class).initialize();
    private final Client client = container.select(Client.class).get();

    @AfterEach
    void close() {
        container.close();
    }

    @Test
    void wrapperIsWhatIsInjected() {
        assertInstanceOf(InventorySafe.class, client.stock);
        assertEquals(2, client.stock.reserve("apple", 2));
        assertFalse(client.stock.isBusy());
    }

    @Test
    void thereIsOneWrapperWithOneService() {
        assertEquals(client.stock, client.same);
        assertEquals(client.stock, client.wrapper);
    }

    /** CDI finds a {@code @Singleton} only where it takes every class for a bean. */
    @Test
    void qualifierAndScopeAreThoseOfTheService() {
        Weld everything = new Weld("north").disableDiscovery().addPackages(CdiTest.class);
        try (SeContainer all = everything.setBeanDiscoveryMode(BeanDiscoveryMode.ALL).initialize()) {
            Stock north = all.select(NorthClient.class).get().stock;
            assertEquals(NorthInventorySafe.class, north.getClass());
            assertEquals(0, north.reserve("apple", 1));
            assertEquals(1, all.select(NorthClient.class).get().stock.reserve("apple", 1));
        }
    }

    @Test
    void nameIsThatOfTheService() {
        Counter till = container.select(Counter.class, NamedLiteral.of("till")).get();
        assertEquals(0, till.count());
        assertEquals(1, till.count());
    }

    @Test
    void wrapperOfAnAlternativeComesBeforeIt() {
        Counter spare = container.select(Counter.class).get();
        assertEquals(0, spare.count());
        assertEquals(1, spare.count());
    }

    @Test
    void genericWrapperIsDependent() {
        assertEquals("apple", client.box.put("apple"));
        assertEquals(1, client.box.ends());
        assertEquals(0, container.select(Client.class).get().box.ends());
    }
}
