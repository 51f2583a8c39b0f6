package io.github.defer4j.slf4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class LoggingTest {
    private final InventorySafe safe = new InventorySafe(new Inventory());
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent line) {
            // Otherwise the context is read when it is asked for, which is too late.
            line.prepareForDeferredProcessing();
            super.append(line);
        }
    };

    @BeforeEach
    void listen() {
        root.detachAndStopAllAppenders();
        root.setLevel(Level.DEBUG);
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void mdcIsClean() {
        Map<String, String> left = MDC.getCopyOfContextMap();
        assertEquals(Map.of(), left == null ? Map.of() : left);
    }

    @Test
    void callIsLoggedWithItsArguments() throws IOException {
        assertEquals(2, safe.reserve("apple", 2));
        assertEquals(
                List.of("DEBUG Inventory.reserve(apple, 2)", "DEBUG Inventory.reserve returned after N ms"), text());
        assertEquals(Inventory.class.getName(), lines.list.get(0).getLoggerName());
    }

    @Test
    void staticMethodHasAStaticLogger() {
        InventorySafe.count("all");
        assertEquals(List.of("DEBUG Inventory.count(all)", "DEBUG Inventory.count returned after N ms"), text());
        assertEquals("shared", lines.list.get(0).getLoggerName());
    }

    @Test
    void argumentsOfAnyKindAreShown() {
        safe.drop(new String[] {"apple", "pear"}, new IOException("rotten"));
        safe.drop(null, null);
        safe.dropAll("apple", "pear");
        safe.dropAll((String[]) null);
        assertEquals(
                List.of(
                        "DEBUG Inventory.drop([apple, pear], java.io.IOException: rotten)",
                        "DEBUG Inventory.drop(null, null)",
                        "DEBUG Inventory.dropAll(apple, pear)",
                        "DEBUG Inventory.dropAll(null)"),
                text().stream().filter(line -> !line.contains("returned")).toList());
    }

    @Test
    void failureIsLoggedWithTheException() {
        assertThrows(IOException.class, () -> safe.reserve("apple", -1));
        assertEquals(List.of("DEBUG Inventory.reserve(apple, -1)", "WARN Inventory.reserve failed after N ms"), text());
        assertEquals("no stock", lines.list.get(1).getThrowableProxy().getMessage());
    }

    @Test
    void loggerAndLevelsAreThoseOfTheAnnotation() {
        safe.refill(false);
        assertEquals(List.of(), text());
        assertThrows(IllegalStateException.class, () -> safe.refill(true));
        assertEquals(List.of("ERROR refill failed after N ms"), text());
        assertEquals("audit", lines.list.get(0).getLoggerName());
    }

    @Test
    void contextHasParametersFieldsAndTexts() {
        safe.move("apple", false);
        assertEquals(
                Map.of("sku", "apple", "from", "north", "what", "move it"),
                lines.list.get(0).getMDCPropertyMap());
    }

    @Test
    void contextIsRestoredAfterAFailure() {
        MDC.put("sku", "pear");
        assertThrows(IllegalStateException.class, () -> safe.move("apple", true));
        assertEquals("pear", MDC.get("sku"));
        assertNull(MDC.get("from"));
        MDC.remove("sku");
    }

    private List<String> text() {
        return lines.list.stream()
                .map(line -> line.getLevel() + " " + line.getFormattedMessage().replaceAll("\\d+ ms", "N ms"))
                .toList();
    }
}
