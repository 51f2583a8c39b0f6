package io.github.defer4j.containers.dagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.defer4j.containers.Stock;
import org.junit.jupiter.api.Test;

class DaggerTest {
    private final Shop shop = DaggerShop.create();

    @Test
    void wrapperIsWhatIsInjected() {
        Stock stock = shop.stock();
        assertInstanceOf(InventorySafe.class, stock);
        assertEquals(2, stock.reserve("apple", 2));
        assertFalse(stock.isBusy());
    }

    @Test
    void scopeIsThatOfTheService() {
        assertSame(shop.stock(), shop.stock());
        VisitSafe visit = shop.visit();
        assertEquals(0, visit.go());
        assertEquals(1, visit.go());
        assertEquals(0, shop.visit().go());
    }
}
