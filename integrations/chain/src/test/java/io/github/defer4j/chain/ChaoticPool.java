package io.github.defer4j.chain;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/** A real pool that sometimes has no connection, or one whose commit fails. */
final class ChaoticPool {
    private final HikariDataSource pool;
    private final ThreadLocal<Chaos> chaos = new ThreadLocal<>();
    private final LongAdder failedCommits = new LongAdder();

    ChaoticPool(HikariDataSource pool) {
        this.pool = pool;
    }

    void use(Chaos mine) {
        chaos.set(mine);
    }

    long failedCommits() {
        return failedCommits.sum();
    }

    DataSource source() {
        return (DataSource) proxy(DataSource.class, (method, call) -> {
            if (!method.equals("getConnection")) {
                return call.make();
            }
            chaos.get().atConnect();
            Connection real = (Connection) call.make();
            return chaos.get().failsCommit() ? withFailingCommit(real) : real;
        }, pool);
    }

    private Connection withFailingCommit(Connection real) {
        return (Connection) proxy(Connection.class, (method, call) -> {
            if (method.equals("commit")) {
                failedCommits.increment();
                throw new SQLException("injected: commit");
            }
            return call.make();
        }, real);
    }

    private interface Call {
        Object make() throws Throwable;
    }

    private interface Around {
        Object run(String method, Call call) throws Throwable;
    }

    private static Object proxy(Class<?> type, Around around, Object real) {
        return Proxy.newProxyInstance(
                ChaoticPool.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> around.run(
                        method.getName(), () -> {
                            try {
                                return method.invoke(real, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }
}
