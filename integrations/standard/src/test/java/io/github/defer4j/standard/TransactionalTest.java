package io.github.defer4j.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionalTest {
    private final JdbcDataSource source = new JdbcDataSource();
    private final BankSafe safe = new BankSafe(new Bank(source));
    private Connection watch;

    @BeforeEach
    void open() throws SQLException {
        source.setURL("jdbc:h2:mem:transactional");
        watch = source.getConnection();
        watch.createStatement().execute("CREATE TABLE payment (amount INT)");
    }

    @AfterEach
    void close() throws SQLException {
        watch.createStatement().execute("SHUTDOWN");
    }

    @Test
    void returningCommits() throws SQLException {
        assertEquals(5, safe.pay(5, false));
        assertEquals(List.of(5), payments());
    }

    @Test
    void anyFailureRollsBack() throws SQLException {
        assertThrows(StackOverflowError.class, () -> safe.pay(5, true));
        assertEquals(List.of(), payments());
    }

    @Test
    void connectionIsClosed() throws SQLException {
        safe.pay(1, false);
        assertThrows(StackOverflowError.class, () -> safe.pay(2, true));
        assertEquals(1, sessions());
    }

    @Test
    void autoCommitIsRestoredOnAGivenConnection() throws SQLException {
        try (Connection mine = source.getConnection()) {
            assertEquals(3, safe.payWith(mine, 3, false));
            assertTrue(mine.getAutoCommit());
            assertThrows(StackOverflowError.class, () -> safe.payWith(mine, 4, true));
            assertTrue(mine.getAutoCommit());
            assertFalse(mine.isClosed());

            mine.setAutoCommit(false);
            safe.payWith(mine, 5, false);
            assertFalse(mine.getAutoCommit());
        }
        assertEquals(List.of(3, 5), payments());
    }

    @Test
    void failedCommitIsRolledBack() throws SQLException {
        SQLException full = new SQLException("disk full");
        try (Connection mine = source.getConnection()) {
            assertSame(full, assertThrows(
                    SQLException.class, () -> safe.payWith(failing(mine, "commit", full), 3, false)));
            assertTrue(mine.getAutoCommit());
        }
        assertEquals(List.of(), payments());
    }

    @Test
    void failedRollbackIsAttachedAndCommitsNothing() throws SQLException {
        SQLException gone = new SQLException("gone");
        try (Connection mine = source.getConnection()) {
            StackOverflowError thrown = assertThrows(
                    StackOverflowError.class, () -> safe.payWith(failing(mine, "rollback", gone), 3, true));
            assertSame(gone, thrown.getSuppressed()[0]);
            assertFalse(mine.getAutoCommit());
            mine.rollback();
        }
        assertEquals(List.of(), payments());
    }

    private static Connection failing(Connection real, String call, SQLException with) {
        return (Connection) Proxy.newProxyInstance(
                TransactionalTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals(call)) {
                        throw with;
                    }
                    try {
                        return method.invoke(real, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private List<Integer> payments() throws SQLException {
        List<Integer> all = new ArrayList<>();
        try (var rows = watch.createStatement().executeQuery("SELECT amount FROM payment ORDER BY amount")) {
            while (rows.next()) {
                all.add(rows.getInt(1));
            }
        }
        return all;
    }

    private int sessions() throws SQLException {
        try (var rows = watch.createStatement().executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
