package io.github.defer4j.standard;

import java.sql.Connection;
import java.sql.SQLException;

/** What wrappers call for {@link Transactional}. */
public final class Transactions {
    private Transactions() {}

    /**
     * Begins a transaction.
     *
     * @param connection which has none
     * @return whether auto-commit was on until now
     * @throws SQLException if the database refuses
     */
    public static boolean begin(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        return autoCommit;
    }

    /**
     * Commits, and restores auto-commit.
     *
     * @param connection with the transaction
     * @param autoCommit what {@link #begin} gave
     * @throws SQLException if the database refuses; the transaction is then to be rolled back
     */
    public static void commit(Connection connection, boolean autoCommit) throws SQLException {
        connection.commit();
        connection.setAutoCommit(autoCommit);
    }

    /**
     * Rolls back, and restores auto-commit. If the rollback fails, auto-commit stays off: switching it on would commit
     * what has been done until now.
     *
     * @param connection with the transaction
     * @param autoCommit what {@link #begin} gave
     * @throws SQLException if the database refuses
     */
    public static void rollBack(Connection connection, boolean autoCommit) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(autoCommit);
    }
}
