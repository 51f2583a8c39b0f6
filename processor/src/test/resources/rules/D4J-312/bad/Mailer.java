package rules.d4j312.bad;

import io.github.defer4j.Defer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class Mailer {
    final ExecutorService pool;

    Mailer(ExecutorService pool) {
        this.pool = pool;
    }

    @Defer("log(to)") // ERROR: D4J-312
    public Future<Integer> send(String to) {
        return pool.submit(() -> to.length());
    }

    void log(String to) {}
}
