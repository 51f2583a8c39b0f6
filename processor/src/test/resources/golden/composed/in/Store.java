package shop;

import io.github.defer4j.Defer;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Store {
    final Lock lock = new ReentrantLock();
    final Lock other = new ReentrantLock();

    @Locked
    @Defer("touch()")
    public int size() {
        return 1;
    }

    @Guarded(lock = "other", type = String.class, fallback = "none")
    public int load(@Owned Reader from) throws IOException {
        return from.read();
    }

    @Locked("other")
    @Timed(name = "first")
    @Timed(name = "second", tags = "x")
    public void twice() {}

    @Locked
    @Split(mark = '\n', text = "'", size = 7, share = 1)
    public void broken() {}

    @Split
    public void split() {}

    void touch() {}

    int none(IOException why) {
        return 0;
    }
}
