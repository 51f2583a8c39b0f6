package lib;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** What these marks say does not depend on the names of parameters. */
public abstract class Base {
    public final Lock lock = new ReentrantLock();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Defer("left(\"move\")")
    @Recover("failed")
    public String move(String from, String to, @Defer(acquire = "open()") Door door) {
        throw new IllegalStateException("no way from " + from + " to " + to);
    }

    public String failed(Exception why) {
        return why.getMessage();
    }

    public Door open() {
        return new Door();
    }

    public void left(String what) {
        System.out.println("left " + what);
    }
}
