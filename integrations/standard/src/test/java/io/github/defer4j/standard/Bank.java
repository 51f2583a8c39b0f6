package io.github.defer4j.standard;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A service with transactions. */
public class Bank {
    final DataSource dataSource;

    public Bank(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public int pay(int amount, boolean fails, @Transactional Connection db) throws SQLException {
        return add(amount, fails, db);
    }

    @Transactional.Of("open")
    public int payWith(Connection open, int amount, boolean fails) throws SQLException {
        return add(amount, fails, open);
    }

    private static int add(int amount, boolean fails, Connection db) throws SQLException {
        try (var insert = db.prepareStatement("INSERT INTO payment VALUES (?)")) {
            insert.setInt(1, amount);
            insert.executeUpdate();
        }
        if (fails) {
            throw new StackOverflowError("no way on");
        }
        return amount;
    }
}
