package behaviour.clean;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Recover;
import io.github.defer4j.Retry;
import io.github.defer4j.SafeWrapper;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** All that can be said about one method, in Java 8. */
@SafeWrapper(imports = TimeUnit.class)
public class Broad<T extends Comparable<T>> implements Runnable, Closeable {
    /** Has the name of a class that every wrapper uses. */
    public static class Objects {}

    final Lock lock = new ReentrantLock();
    int level;

    @Override
    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    public void run() {
        level++;
    }

    @Override
    @Defer(value = "flush()", quiet = true)
    public void close() throws IOException {}

    @Defer(acquire = "lock.tryLock(1L, TimeUnit.SECONDS)", value = "lock.unlock()")
    @Defer(acquire = "start = System.nanoTime()", value = "elapsed(start, level)")
    @Defer(value = "log(failure)", on = Exit.FAILURE)
    @Defer(value = "log(\"committed\")", on = Exit.SUCCESS)
    public @Nullable T steps(List<? extends @Nullable T> all) {
        return all.isEmpty() ? null : all.get(0);
    }

    @Defer("result = Math.min(result, level)")
    @Defer("result = Math.abs(result)")
    @Recover("failed")
    public int named(int value) throws IOException {
        return value;
    }

    @Defer("log(failure)")
    @Recover("failed")
    @Recover("notFound")
    @Recover(value = "wrong(failure)", on = {IllegalStateException.class, AssertionError.class})
    @Recover(value = "stopped", on = {InterruptedException.class, CancellationException.class})
    public int several(String... names) throws IOException, InterruptedException {
        return names.length;
    }

    @Recover("other")
    public int any() throws Exception {
        return 1;
    }

    @Defer("log(\"after\")")
    @Recover(value = "other", inside = true, except = IOException.class)
    @Recover(value = "other", on = IOException.class)
    public int inside() throws IOException {
        return 1;
    }

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Retry("again")
    @Recover("failed")
    public int retried(int attempt) throws IOException {
        return attempt;
    }

    @Retry(value = "uncounted", on = Throwable.class)
    @Recover
    public void retriedForAnything() throws IOException {}

    @Recover
    public List<T> outcome(Map<String, T> map, Objects own) throws IOException {
        throw new IOException(map.toString() + own);
    }

    @Recover(on = Throwable.class)
    public void nothing() {}

    public int acquired(
            @Defer(acquire = "open()") Handle<T> handle,
            @Defer(quiet = true) @Defer(value = "other.release(true)", on = Exit.FAILURE) @Nullable Handle<?> other)
            throws IOException {
        return handle.hashCode();
    }

    @Defer("log(result)")
    public static <U> @Nullable U fixed(@Nullable U value) {
        return value;
    }

    public Broad<T> unmarked() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Broad && ((Broad<?>) other).level == level;
    }

    @Override
    public int hashCode() {
        return level;
    }

    /** Two ways to give it back. */
    public static class Handle<T> implements AutoCloseable {
        @Override
        public void close() {}

        void release(boolean hard) {}
    }

    Handle<T> open() throws FileNotFoundException {
        return new Handle<>();
    }

    void flush() throws IOException {}

    void elapsed(long start, int level) {}

    static void log(@Nullable Throwable failure) {}

    static void log(@Nullable Object what) {}

    boolean again(int attempt, Exception why) throws InterruptedException {
        return attempt < 3;
    }

    Boolean uncounted() {
        return Boolean.FALSE;
    }

    int failed(Exception why) {
        return -1;
    }

    int wrong(Throwable why) {
        return -5;
    }

    int notFound(FileNotFoundException why) {
        return -2;
    }

    int stopped(Exception why) {
        return -3;
    }

    int other(Exception why) {
        return -4;
    }
}
