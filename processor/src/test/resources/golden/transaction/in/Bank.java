package bank;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

public class Bank {
    final DataSource pool;

    public Bank(DataSource pool) {
        this.pool = pool;
    }

    public void transfer(
            String from,
            String to,
            long cents,
            @Defer(acquire = "pool.getConnection()")
                    @Defer(acquire = "db.setAutoCommit(false)", value = "db.setAutoCommit(true)")
                    @Defer(value = "db.rollback()", on = Exit.FAILURE)
                    @Defer(value = "db.commit()", on = Exit.SUCCESS)
                    Connection db)
            throws SQLException {
        db.createStatement().execute("UPDATE account SET cents = cents - " + cents);
    }
}
