package rules.d4j312.bad4;

import io.github.defer4j.Defer;
import java.io.InputStream;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

public class Mailer {

    public ForkJoinTask<Integer> send(@Defer InputStream text) { // ERROR: D4J-312
        return ForkJoinPool.commonPool().submit(() -> text.read());
    }
}
