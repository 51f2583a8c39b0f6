package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.locks.ReentrantLock;

/** What random services found. */
public class Journal {
    final ReentrantLock lock = new ReentrantLock();

    /** The close() that is left out belongs to the parameter, whatever it is called. */
    public Reader copy(@Defer Reader result, @Defer Reader failure) throws IOException {
        return Reader.nullReader();
    }

    /** An int must become a Long on its way into the outcome. */
    @Recover
    @Recover("lines")
    public long size(String name) throws IOException {
        return name.length();
    }

    int lines(FileNotFoundException why) {
        return -1;
    }

    /** Nothing declares an IOException, so that no clause may name it. */
    @Recover(value = "none", on = Exception.class, except = IOException.class)
    @Recover(value = "none", on = Throwable.class)
    public int count(String name) {
        return name.length();
    }

    /** The only declared failure is taken by a narrower step, and a clause for the wider one would catch nothing. */
    @Recover(value = "none", on = Exception.class, except = IOException.class)
    @Recover(value = "none", on = FileNotFoundException.class)
    public int words(String name) throws FileNotFoundException {
        return name.length();
    }

    int none() {
        return 0;
    }

    /** A token that nothing reads. */
    @Defer(acquire = "holds = lock.getHoldCount()", value = "lock.lock()")
    public void enter() {
    }
}
