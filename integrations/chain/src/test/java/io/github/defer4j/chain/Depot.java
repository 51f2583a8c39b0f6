package io.github.defer4j.chain;

import io.github.defer4j.jfr.Recorded;
import io.github.defer4j.opentelemetry.Traced;
import io.github.defer4j.resilience4j.Bulkhead;
import io.github.defer4j.resilience4j.CircuitBreaker;
import io.github.defer4j.resilience4j.RateLimiter;
import io.github.defer4j.resilience4j.Retry;
import io.github.defer4j.standard.Limited;
import io.github.defer4j.standard.Locked;
import io.github.defer4j.standard.Transactional;
import io.opentelemetry.api.trace.Tracer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.sql.DataSource;

/** Everything around one method, for the soak. */
class Depot {
    final io.github.resilience4j.circuitbreaker.CircuitBreaker breaker;
    final io.github.resilience4j.bulkhead.Bulkhead bulkhead;
    final io.github.resilience4j.ratelimiter.RateLimiter limiter;
    final io.github.resilience4j.retry.Retry retry;
    final Semaphore slots = new Semaphore(6);
    final ReentrantReadWriteLock shelves = new ReentrantReadWriteLock();
    final Tracer tracer;
    final DataSource dataSource;
    final LongAdder bodies = new LongAdder();

    Depot(
            io.github.resilience4j.circuitbreaker.CircuitBreaker breaker,
            io.github.resilience4j.bulkhead.Bulkhead bulkhead,
            io.github.resilience4j.ratelimiter.RateLimiter limiter,
            io.github.resilience4j.retry.Retry retry,
            Tracer tracer,
            DataSource dataSource) {
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.limiter = limiter;
        this.retry = retry;
        this.tracer = tracer;
        this.dataSource = dataSource;
    }

    @Retry("retry")
    @Traced
    @Recorded
    @RateLimiter("limiter")
    @CircuitBreaker("breaker")
    @Bulkhead("bulkhead")
    @Limited("slots")
    @Locked.Read("shelves")
    public void store(int id, Chaos chaos, @Transactional Connection db) throws SQLException, IOException {
        bodies.increment();
        try (var insert = db.prepareStatement("INSERT INTO box VALUES (?)")) {
            insert.setInt(1, id);
            insert.executeUpdate();
        }
        chaos.inBody();
    }
}
