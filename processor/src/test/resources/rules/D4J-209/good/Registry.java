package rules.d4j209.good;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

public class Registry {
    static final ReentrantLock LOCK = new ReentrantLock();
    private static int size;

    @Defer(acquire = "LOCK.lock()", value = "LOCK.unlock()")
    @Defer("note(name)")
    public static int register(String name) {
        size += name.length();
        return size;
    }

    static void note(String name) {
        assert name.length() <= size;
    }
}
