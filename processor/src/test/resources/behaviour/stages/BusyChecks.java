package behaviour.stages;

import behaviour.support.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Exactly once, also when threads race to complete and to cancel. */
public final class BusyChecks {
    private static final int THREADS = 8;
    private static final int KINDS = 6;

    private final Busy service = new Busy();
    private final BusySafe safe = new BusySafe(service);
    private final List<CompletableFuture<Integer>> sources = new ArrayList<>();
    private final List<CompletableFuture<Integer>> returned = new ArrayList<>();

    private BusyChecks() {}

    public static void everyStepRunsOnce() throws Exception {
        long seed = System.nanoTime();
        try {
            new BusyChecks().run(new Random(seed));
        } catch (AssertionError wrong) {
            throw new AssertionError("seed " + seed + ": " + wrong.getMessage(), wrong);
        }
    }

    private void run(Random random) throws Exception {
        int[] kinds = random.ints(Busy.CALLS, 0, KINDS).toArray();
        for (int kind : kinds) {
            sources.add(kind == 5 ? null : new CompletableFuture<>());
        }
        for (int id = 0; id < Busy.CALLS; id++) {
            returned.add(safe.work(id, sources.get(id)));
        }
        complete(kinds);
        for (int id = 0; id < Busy.CALLS; id++) {
            check(id, kinds[id]);
        }
        Check.equal(Busy.CALLS, service.permits.availablePermits());
        Check.isTrue(!((ReentrantLock) service.lock).isLocked(), "the lock is free");
    }

    // All threads go through all stages, so that each is completed by whoever comes first.
    private void complete(int[] kinds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> done = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread * 7;
            done.add(pool.submit(() -> {
                start.await();
                for (int i = 0; i < Busy.CALLS; i++) {
                    int id = (i + first) % Busy.CALLS;
                    end(id, kinds[id]);
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> each : done) {
            each.get(60, TimeUnit.SECONDS);
        }
        pool.shutdown();
    }

    private void end(int id, int kind) {
        CompletableFuture<Integer> source = sources.get(id);
        switch (kind) {
            case 0:
                source.complete(id);
                break;
            case 1:
                source.completeExceptionally(new CompletionException(new IllegalStateException("x")));
                break;
            case 2:
                source.completeExceptionally(new IllegalArgumentException("x"));
                break;
            case 3:
                source.cancel(false);
                break;
            case 4:
                returned.get(id).cancel(true);
                break;
            default:
        }
    }

    private void check(int id, int kind) {
        Check.equal(1, service.released.get(id));
        Check.equal(1, service.audited.get(id));
        boolean recovers = kind == 1 || kind == 5;
        Check.equal(recovers ? 1 : 0, service.recovered.get(id));
        CompletableFuture<Integer> future = returned.get(id);
        if (kind == 0 || recovers) {
            Check.equal(kind == 0 ? id : -1, future.getNow(null));
        } else if (kind == 2) {
            Check.equal(
                    IllegalArgumentException.class,
                    Check.failsWith(CompletionException.class, future::join).getCause().getClass());
        } else {
            Check.failsWith(CancellationException.class, future::join);
        }
    }
}
