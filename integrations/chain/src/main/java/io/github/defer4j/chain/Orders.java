package io.github.defer4j.chain;

import io.github.defer4j.jfr.Recorded;
import io.github.defer4j.micrometer.Timed;
import io.github.defer4j.opentelemetry.Traced;
import io.github.defer4j.resilience4j.Bulkhead;
import io.github.defer4j.resilience4j.CircuitBreaker;
import io.github.defer4j.resilience4j.RateLimiter;
import io.github.defer4j.slf4j.Logged;
import io.github.defer4j.standard.Transactional;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A chain of interceptors around one method. They stand in the order in which a call passes them; the wrapper's javadoc
 * has the list.
 */
public class Orders {
    final Logger log = LoggerFactory.getLogger(Orders.class);
    final Access access;
    final Tracer tracer;
    final MeterRegistry meterRegistry;
    final RateLimiterRegistry rateLimiterRegistry;
    final CircuitBreakerRegistry circuitBreakerRegistry;
    final BulkheadRegistry bulkheadRegistry;
    final DataSource dataSource;

    /** Everything that the chain needs, from whoever has it. */
    public Orders(
            Access access,
            Tracer tracer,
            MeterRegistry meterRegistry,
            RateLimiterRegistry rateLimiterRegistry,
            CircuitBreakerRegistry circuitBreakerRegistry,
            BulkheadRegistry bulkheadRegistry,
            DataSource dataSource) {
        this.access = access;
        this.tracer = tracer;
        this.meterRegistry = meterRegistry;
        this.rateLimiterRegistry = rateLimiterRegistry;
        this.circuitBreakerRegistry = circuitBreakerRegistry;
        this.bulkheadRegistry = bulkheadRegistry;
        this.dataSource = dataSource;
    }

    /** Takes some of the stock, if there is enough of it. The wrapper obtains the connection. */
    @Authorised("clerk")
    @Traced
    @Logged(args = {"sku", "n"})
    @Timed("orders.place")
    @Recorded
    @RateLimiter(name = "orders")
    @CircuitBreaker(name = "orders")
    @Bulkhead(name = "orders")
    public int place(String user, String sku, int n, @Transactional Connection db) throws SQLException {
        try (var update = db.prepareStatement("UPDATE stock SET n = n - ? WHERE sku = ?")) {
            update.setInt(1, n);
            update.setString(2, sku);
            update.executeUpdate();
        }
        try (var query = db.prepareStatement("SELECT n FROM stock WHERE sku = ?")) {
            query.setString(1, sku);
            try (var rows = query.executeQuery()) {
                if (!rows.next() || rows.getInt(1) < 0) {
                    throw new IllegalArgumentException("not enough of " + sku);
                }
                return rows.getInt(1);
            }
        }
    }
}
