package io.github.defer4j.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many calls from many threads, with failures at random: at the end everything is back and every count is right. */
class SoakTest {
    private static final int CALLS = Integer.getInteger("defer4j.soak", 200_000);
    private static final int THREADS = 8;
    private static final long SEED = Long.getLong("defer4j.seed", System.nanoTime());

    private final CircuitBreaker breaker = CircuitBreaker.of(
            "depot",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(50)
                    .waitDurationInOpenState(Duration.ofMillis(1))
                    .permittedNumberOfCallsInHalfOpenState(5)
                    .build());
    private final Bulkhead bulkhead = Bulkhead.of(
            "depot",
            BulkheadConfig.custom().maxConcurrentCalls(7).maxWaitDuration(Duration.ZERO).build());
    private final RateLimiter limiter = RateLimiter.of(
            "depot",
            RateLimiterConfig.custom()
                    .limitForPeriod(500)
                    .limitRefreshPeriod(Duration.ofMillis(2))
                    .timeoutDuration(Duration.ZERO)
                    .build());
    private final Retry retry = Retry.of(
            "depot",
            RetryConfig.custom()
                    .maxAttempts(2)
                    .intervalFunction(attempt -> 0L)
                    .retryOnException(IOException.class::isInstance)
                    .build());
    private final SpanCounter spans = new SpanCounter();
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder breakerSuccesses = new LongAdder();
    private final LongAdder breakerErrors = new LongAdder();
    private final LongAdder breakerRefusals = new LongAdder();

    @Test
    void everythingIsBackAndEveryCountIsRight(@TempDir Path folder) throws Exception {
        System.out.println("soak: -Ddefer4j.seed=" + SEED);
        breaker.getEventPublisher()
                .onSuccess(event -> breakerSuccesses.increment())
                .onError(event -> breakerErrors.increment())
                .onCallNotPermitted(event -> breakerRefusals.increment());
        try (HikariDataSource pool = pool();
                SdkTracerProvider tracing =
                        SdkTracerProvider.builder().addSpanProcessor(spans).build();
                Recording recording = new Recording()) {
            recording.enable("io.github.defer4j.Call").withThreshold(Duration.ZERO);
            recording.start();
            ChaoticPool chaotic = new ChaoticPool(pool);
            Depot depot = new Depot(breaker, bulkhead, limiter, retry, tracing.get("soak"), chaotic.source());
            run(new DepotSafe(depot), chaotic);
            recording.stop();
            Path file = folder.resolve("soak.jfr");
            recording.dump(file);

            everythingIsBack(depot, pool);
            countsAreRight(depot, chaotic, pool, RecordingFile.readAllEvents(file));
            breakerStillWorks(new DepotSafe(depot), chaotic);
        }
    }

    private static HikariDataSource pool() throws SQLException {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:soak");
        pool.setMaximumPoolSize(THREADS);
        try (Connection db = pool.getConnection()) {
            db.createStatement().execute("CREATE TABLE box (id INT)");
        }
        return pool;
    }

    private void run(DepotSafe safe, ChaoticPool chaotic) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Chaos mine = new Chaos(SEED + i);
            all.add(threads.submit(() -> {
                chaotic.use(mine);
                for (int call = 0; call < CALLS / THREADS; call++) {
                    mine.beforeCall();
                    call(safe, call, mine);
                }
            }));
        }
        for (Future<?> each : all) {
            each.get();
        }
        threads.shutdown();
    }

    private void call(DepotSafe safe, int id, Chaos mine) {
        try {
            safe.store(id, mine);
            succeeded.increment();
        } catch (SQLException | IOException | RuntimeException | AssertionError expected) {
            // Counted as what is missing from those that succeeded.
        }
    }

    private void everythingIsBack(Depot depot, HikariDataSource pool) {
        assertEquals(7, bulkhead.getMetrics().getAvailableConcurrentCalls());
        assertEquals(6, depot.slots.availablePermits());
        assertEquals(0, depot.shelves.getReadLockCount());
        assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
    }

    private void countsAreRight(
            Depot depot, ChaoticPool chaotic, HikariDataSource pool, List<RecordedEvent> events) throws SQLException {
        long attempts = events.size();
        long returned = events.stream()
                .filter(event -> event.getString("outcome").equals("returned"))
                .count();
        String summary = CALLS + " calls, " + attempts + " attempts, " + depot.bodies.sum() + " bodies, " + returned
                + " returned, " + breakerErrors.sum() + " errors, " + breakerRefusals.sum() + " refused by the breaker, "
                + chaotic.failedCommits() + " failed commits";
        System.out.println("soak: " + summary);

        assertEquals(succeeded.sum(), returned, summary);
        assertEquals(returned, breakerSuccesses.sum(), summary);
        assertEquals(depot.bodies.sum(), breakerSuccesses.sum() + breakerErrors.sum(), summary);
        assertEquals(attempts, spans.started(), summary);
        assertEquals(attempts, spans.ended(), summary);
        assertEquals(attempts - returned, spans.failed(), summary);
        assertEquals(returned, committed(pool), summary);
        assertTrue(attempts > CALLS && breakerRefusals.sum() > 0 && chaotic.failedCommits() > 0, summary);
    }

    private static long committed(HikariDataSource pool) throws SQLException {
        try (Connection db = pool.getConnection();
                var rows = db.createStatement().executeQuery("SELECT COUNT(*) FROM box")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    // A permission that was not given back would keep it half-open for ever.
    private void breakerStillWorks(DepotSafe safe, ChaoticPool chaotic) throws InterruptedException {
        Chaos calm = new Chaos(SEED);
        chaotic.use(calm);
        for (int i = 0; i < 5_000 && breaker.getState() != CircuitBreaker.State.CLOSED; i++) {
            Thread.sleep(1);
            call(safe, i, calm);
        }
        assertEquals(CircuitBreaker.State.CLOSED, breaker.getState());
    }
}
