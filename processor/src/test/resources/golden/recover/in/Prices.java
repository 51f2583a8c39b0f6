package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Every form of recovery. */
public class Prices {
    final Semaphore permits = new Semaphore(2);

    @Recover("standard")
    public int byHandlerType(String sku) {
        return sku.length();
    }

    @Recover
    public int asOutcome(String sku) throws IOException {
        return sku.length();
    }

    @Recover
    public void asEmptyOutcome(String sku) throws IOException {
        asOutcome(sku);
    }

    @Recover(value = "unknown", on = IOException.class, except = FileNotFoundException.class)
    @Recover(value = "broken(failure)", on = {IllegalStateException.class, IllegalArgumentException.class})
    public long several(String sku) throws IOException {
        return asOutcome(sku);
    }

    @Defer(acquire = "permits.tryAcquire()", value = "permits.release()")
    @Recover(value = "unknown", inside = true)
    @Recover("interrupted")
    public long insideAndOutside(String sku) throws IOException, InterruptedException {
        return several(sku);
    }

    @Recover(value = "note", on = Throwable.class)
    public void all() {
        permits.release();
    }

    int standard(String sku, NullPointerException why) {
        return 0;
    }

    long unknown(String sku, IOException why) {
        return -1;
    }

    static int broken(RuntimeException why) {
        return -2;
    }

    int interrupted(InterruptedException why) {
        return -3;
    }

    static void note(Throwable why) {}
}
