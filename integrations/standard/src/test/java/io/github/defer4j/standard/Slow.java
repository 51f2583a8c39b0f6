package io.github.defer4j.standard;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A service with deadlines. */
public class Slow {
    @Deadline(20)
    public int soon(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @Deadline(value = 1, unit = TimeUnit.HOURS)
    public int late(Callable<Integer> work) throws Exception {
        return work.call();
    }

    @Deadline(value = 1, unit = TimeUnit.HOURS)
    @Quick
    public void nested() throws InterruptedException {
        Thread.sleep(10_000);
    }
}
