package io.github.defer4j.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ChainTest {
    private final Access access = new Access(Map.of("ann", Set.of("clerk"), "bob", Set.of("guest")));
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final SdkTracerProvider tracing = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(spans))
            .build();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RateLimiterRegistry limiters = RateLimiterRegistry.ofDefaults();
    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.ofDefaults();
    private final BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();
    private final JdbcDataSource source = new JdbcDataSource();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent line) {
            line.prepareForDeferredProcessing();
            super.append(line);
        }
    };
    private final OrdersSafe orders = new OrdersSafe(new Orders(
            access, tracing.get("shop"), meters, limiters, breakers, bulkheads, source));
    private CircuitBreaker breaker;
    private Connection watch;

    @BeforeEach
    void open() throws SQLException {
        source.setURL("jdbc:h2:mem:chain");
        watch = source.getConnection();
        watch.createStatement().execute("CREATE TABLE stock (sku VARCHAR, n INT)");
        watch.createStatement().execute("INSERT INTO stock VALUES ('apple', 5)");
        limiters.rateLimiter("orders");
        breaker = breakers.circuitBreaker("orders");
        bulkheads.bulkhead("orders");
        Logger log = (Logger) LoggerFactory.getLogger(Orders.class);
        log.setLevel(Level.DEBUG);
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void close() throws SQLException {
        watch.createStatement().execute("SHUTDOWN");
        tracing.close();
        ((Logger) LoggerFactory.getLogger(Orders.class)).detachAppender(lines);
    }

    @Test
    void callPassesThemAll() throws SQLException {
        assertEquals(3, orders.place("ann", "apple", 2));

        assertEquals(List.of("ann place"), List.copyOf(access.trail()));
        SpanData span = spans.getFinishedSpanItems().get(0);
        assertEquals("Orders.place", span.getName());
        assertEquals("Orders.place(apple, 2)", lines.list.get(0).getFormattedMessage());
        assertEquals(span.getTraceId(), lines.list.get(0).getMDCPropertyMap().get("trace_id"));
        assertEquals(1, meters.get("orders.place").tag("exception", "none").timer().count());
        assertEquals(1, breaker.getMetrics().getNumberOfSuccessfulCalls());
        assertEquals(3, inStock());
    }

    @Test
    void failureIsSeenByAllAndTheTransactionRolledBack() throws SQLException {
        assertThrows(IllegalArgumentException.class, () -> orders.place("ann", "apple", 9));

        assertEquals(List.of("ann place failed"), List.copyOf(access.trail()));
        assertEquals(StatusCode.ERROR, spans.getFinishedSpanItems().get(0).getStatus().getStatusCode());
        assertTrue(lines.list.get(1).getFormattedMessage().startsWith("Orders.place failed after"));
        assertEquals(
                1, meters.get("orders.place").tag("exception", "IllegalArgumentException").timer().count());
        assertEquals(1, breaker.getMetrics().getNumberOfFailedCalls());
        assertEquals(5, inStock());
    }

    @Test
    void whoMayNotGetsNoFurther() {
        assertThrows(SecurityException.class, () -> orders.place("bob", "apple", 1));

        assertTrue(access.trail().isEmpty());
        assertTrue(spans.getFinishedSpanItems().isEmpty());
        assertTrue(lines.list.isEmpty());
    }

    @Test
    void openBreakerIsSeenByWhatIsAroundIt() {
        breaker.transitionToOpenState();
        assertThrows(CallNotPermittedException.class, () -> orders.place("ann", "apple", 1));

        assertEquals(StatusCode.ERROR, spans.getFinishedSpanItems().get(0).getStatus().getStatusCode());
        assertEquals(
                1, meters.get("orders.place").tag("exception", "CallNotPermittedException").timer().count());
        assertEquals(25, bulkheads.bulkhead("orders").getMetrics().getAvailableConcurrentCalls());
    }

    @Test
    void databaseThatIsDownIsNoFailedCall() {
        source.setURL("jdbc:h2:mem:other;IFEXISTS=TRUE");
        assertThrows(SQLException.class, () -> orders.place("ann", "apple", 1));

        assertEquals(0, breaker.getMetrics().getNumberOfBufferedCalls());
        assertEquals(25, bulkheads.bulkhead("orders").getMetrics().getAvailableConcurrentCalls());
        assertFalse(spans.getFinishedSpanItems().isEmpty());
    }

    private int inStock() throws SQLException {
        try (var rows = watch.createStatement().executeQuery("SELECT n FROM stock")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
