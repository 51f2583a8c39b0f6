package io.github.defer4j.benchmarks.compile;

/** Services with ten marked methods, each of another kind. */
final class ServiceSources {
    private ServiceSources() {}

    static String service(String packageName, String name) {
        return HEAD.replace("PACKAGE", packageName).replace("NAME", name) + FIRST_FIVE + LAST_FIVE + HELPERS;
    }

    private static final String HEAD = """
            package PACKAGE;

            import io.github.defer4j.Defer;
            import io.github.defer4j.DeferScope;
            import io.github.defer4j.Exit;
            import io.github.defer4j.Recover;
            import java.io.BufferedReader;
            import java.io.IOException;
            import java.io.Reader;
            import java.io.Writer;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.sql.Connection;
            import java.sql.SQLException;
            import java.util.List;
            import java.util.concurrent.Semaphore;
            import java.util.concurrent.locks.Lock;
            import java.util.concurrent.locks.ReentrantLock;
            import javax.sql.DataSource;

            public class NAME {
                final Lock lock = new ReentrantLock();
                final Semaphore permits = new Semaphore(4);
                final DataSource pool;

                public NAME(DataSource pool) {
                    this.pool = pool;
                }
            """;

    private static final String FIRST_FIVE = """

                @Defer(acquire = "lock.lock()", value = "lock.unlock()")
                public int locked(int n) {
                    return n + 1;
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

                @Defer(acquire = "permits.tryAcquire()", value = "permits.release()")
                public String limited(String name) {
                    return name.trim();
                }

                @Defer(acquire = "start = System.nanoTime()", value = "record(\\"timed\\", start)")
                public long timed(long n) {
                    return n * 31;
                }

                @Defer("result = cap(result)")
                public int named(int n) {
                    return n << 2;
                }
            """;

    private static final String LAST_FIVE = """

                @Defer(value = "failed(name, failure)", on = Exit.FAILURE)
                @Defer(value = "done(name)", on = Exit.SUCCESS)
                public List<String> audited(String name) throws IOException {
                    return Files.readAllLines(Path.of(name));
                }

                public void copy(@Defer Reader in, @Defer(quiet = true) Writer out) throws IOException {
                    in.transferTo(out);
                }

                public void transfer(
                        String from,
                        String to,
                        @Defer(acquire = "pool.getConnection()")
                                @Defer(acquire = "db.setAutoCommit(false)", value = "db.setAutoCommit(true)")
                                @Defer(value = "db.rollback()", on = Exit.FAILURE)
                                @Defer(value = "db.commit()", on = Exit.SUCCESS)
                                Connection db)
                        throws SQLException {
                    db.setSchema(from + to);
                }

                @Recover
                public String find(String key) throws IOException {
                    return Files.readString(Path.of(key));
                }

                public int merge(List<Path> parts, DeferScope scope) throws IOException {
                    int lines = 0;
                    for (Path part : parts) {
                        BufferedReader in = scope.close(Files.newBufferedReader(part));
                        lines += (int) in.lines().count();
                    }
                    return lines;
                }
            """;

    private static final String HELPERS = """

                int noStock(String sku, SQLException why) {
                    return sku.length();
                }

                void record(String name, long start) {}

                int cap(int result) {
                    return Math.min(result, 100);
                }

                void failed(String name, Throwable failure) {}

                void done(String name) {}
            }
            """;
}
