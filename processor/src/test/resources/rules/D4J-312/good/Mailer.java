package rules.d4j312.good;

import io.github.defer4j.Defer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

public class Mailer {
    final ExecutorService pool;

    Mailer(ExecutorService pool) {
        this.pool = pool;
    }

    @Defer("log(to)")
    public int send(String to) throws InterruptedException, ExecutionException {
        return pool.submit(() -> to.length()).get();
    }

    void log(String to) {}
}
