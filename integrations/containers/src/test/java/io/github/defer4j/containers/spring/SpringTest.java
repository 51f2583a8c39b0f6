package io.github.defer4j.containers.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SpringTest {
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(SpringTest.class.getPackageName());

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void wrapperIsWhatIsInjected() {
        Client client = context.getBean(Client.class);
        assertInstanceOf(InventorySafe.class, client.stock);
        assertEquals(2, client.stock.reserve("apple", 2));
        assertFalse(client.stock.isBusy());
        assertSame(client.stock, context.getBean(InventorySafe.class));
    }

    @Test
    void scopeIsThatOfTheService() {
        Client client = context.getBean(Client.class);
        assertNotSame(client.first, client.second);
        assertEquals(0, client.first.go());
        assertEquals(1, client.first.go());
        assertEquals(0, client.second.go());
    }

    @Test
    void wrapperOfAnInterfaceDecoratesItsImplementation() {
        Door door = context.getBean(Client.class).door;
        assertInstanceOf(DoorSafe.class, door);
        assertFalse(door.open());
        assertFalse(door.open());
    }

    @Test
    void wrapperIsThereWhereItsServiceIs() {
        assertThrows(NoSuchBeanDefinitionException.class, () -> context.getBean(NightSafe.class));
        try (AnnotationConfigApplicationContext night = new AnnotationConfigApplicationContext()) {
            night.getEnvironment().setActiveProfiles("night");
            night.scan(SpringTest.class.getPackageName());
            night.refresh();
            night.getBean(NightSafe.class).guard();
            assertEquals(1, night.getBean(Night.class).ends);
        }
    }
}
