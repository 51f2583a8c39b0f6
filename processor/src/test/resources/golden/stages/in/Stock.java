package golden.stages;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Exit;
import io.github.defer4j.Recover;
import io.github.defer4j.Until;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

public class Stock {
    final Lock lock = new ReentrantLock();
    final DataSource pool;

    public Stock(DataSource pool) {
        this.pool = pool;
    }

    @Defer("audit")
    @Recover("none")
    public CompletionStage<Integer> reserve(String sku, @Defer(acquire = "pool.getConnection()") Connection db)
            throws SQLException {
        return CompletableFuture.completedFuture(1);
    }

    void audit(String sku, int result, Throwable failure) {}

    int none(String sku, SQLException why) {
        return 0;
    }

    @Defer(acquire = "lock.lock()", value = "lock.unlock()", until = Until.RETURN)
    @Defer(value = "result = cap(result)", on = Exit.SUCCESS)
    public CompletableFuture<Integer> count(String sku) {
        return CompletableFuture.completedFuture(12);
    }

    int cap(int result) {
        return Math.min(result, 10);
    }

    @Defer(acquire = "lock.lock()", value = "lock.unlock()", until = Until.RETURN)
    public CompletableFuture<Integer> only(String sku) {
        return CompletableFuture.completedFuture(12);
    }

    @Defer(value = "audit(sku, result, failure)", on = Exit.FAILURE, quiet = true)
    @Recover(value = "elsewhere", inside = true)
    @Recover
    public <T extends Number> CompletableFuture<T> everything(String sku, T otherwise, DeferScope scope) {
        scope.defer(() -> audit(sku, 0, null));
        return CompletableFuture.completedFuture(otherwise);
    }

    void audit(String sku, Number result, Throwable failure) {}

    <T extends Number> CompletionStage<T> elsewhere(T otherwise, IllegalStateException why) {
        return CompletableFuture.completedFuture(otherwise);
    }

    @Recover("ignore")
    public CompletionStage<Void> fire(CompletionStage<Void> source) {
        return source;
    }

    void ignore(IllegalStateException why) {}
}
