package io.github.defer4j.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the annotations cannot serve is one error of the compiler each. */
class MistakesTest {
    @TempDir
    private Path out;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            @Locked("lok") public int size()                          | [D4J-201] nothing here is called 'lok'
            @Locked("slots") public int size()                        | [D4J-202] no method 'lock' in Semaphore
            @Limited("lock") public int size()                        | [D4J-202] no method 'tryAcquire' in Lock
            @Locked("secret") public int size()                       | [D4J-206] 'secret' of Service is private, so the wrapper cannot reach it
            @CircuitBreaker("braker") public int size()               | [D4J-203] no field 'braker' in Service
            @CircuitBreaker("lock") public int size()                 | [D4J-204] no 'begin' of Breakers takes (Lock, String)
            @CircuitBreaker("breaker") public static int size()       | [D4J-209] 'breaker' belongs to an instance of Service, and the marked method is static
            @CircuitBreaker("breaker") private int size()             | [D4J-501] Service.size() is private, so the wrapper cannot call it
            @Timed public int size()                                  | [D4J-203] no field 'meterRegistry' in Service
            @Traced public int size()                                 | [D4J-203] no field 'tracer' in Service
            @Logged public int size()                                 | [D4J-203] no field 'log' in Service
            @Retry("retry") @io.github.defer4j.Retry("again") public int size() | [D4J-416] this method has another @Retry already
            public int size(@Transactional String db)                 | [D4J-304] 'dataSource.getConnection()' gives Connection, but parameter 'db' is String
            @Deadline(5) public int of()                              | [D4J-313] TimeoutException can escape, but Sized.of() declares no such exception
            @CircuitBreaker("breaker") @Recover("text") public int size() | [D4J-402] handler 'text' returns String, but Service.size() returns int
            @CircuitBreaker("breaker") @Recover("other") public int size() | [D4J-208] the parameters of 'other' cannot be bound by name
            """)
    void isOneError(String method, String expected) {
        assertEquals(List.of(expected), errors(method));
    }

    private List<String> errors(String method) {
        String source = """
                package shop;
                import io.github.defer4j.*;
                import io.github.defer4j.jfr.*;
                import io.github.defer4j.micrometer.*;
                import io.github.defer4j.opentelemetry.*;
                import io.github.defer4j.resilience4j.CircuitBreaker;
                import io.github.defer4j.resilience4j.Retry;
                import io.github.defer4j.slf4j.*;
                import io.github.defer4j.standard.*;
                interface Sized { int of(); }
                public class Service implements Sized {
                    final java.util.concurrent.locks.Lock lock = null;
                    private final java.util.concurrent.locks.Lock secret = null;
                    final java.util.concurrent.Semaphore slots = null;
                    final io.github.resilience4j.circuitbreaker.CircuitBreaker breaker = null;
                    final io.github.resilience4j.retry.Retry retry = null;
                    final javax.sql.DataSource dataSource = null;
                    METHOD { return 1; }
                    OF
                    boolean again(int attempt) { return false; }
                    String text(Exception why) { return ""; }
                    int other(String sku, Exception why) { return 1; }
                }
                """
                .replace("METHOD", method)
                .replace("OF", method.contains(" of()") ? "" : "public int of() { return 0; }");
        return UserBuild.errors("shop/Service.java", source, out);
    }

    @Test
    void serviceItselfIsSound() {
        assertTrue(errors("@Locked public int size()").isEmpty());
    }
}
