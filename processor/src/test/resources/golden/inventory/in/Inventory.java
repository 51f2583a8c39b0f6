package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

public class Inventory {
    final Lock lock = new ReentrantLock();
    final DataSource pool;

    public Inventory(DataSource pool) {
        this.pool = pool;
    }

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Recover("noStock")
    public int reserve(String sku, int n, @Defer(acquire = "pool.getConnection()") Connection db)
            throws SQLException {
        try (var update = db.prepareStatement("UPDATE stock SET n = n - ? WHERE sku = ?")) {
            update.setInt(1, n);
            update.setString(2, sku);
            return update.executeUpdate();
        }
    }

    int noStock(String sku, SQLException why) {
        return 0;
    }
}
