package rules.d4j115.bad4;

import io.github.defer4j.Defer;
import java.util.concurrent.locks.ReentrantLock;

/** With a repeated annotation javac points at the method, and the message tells which one it is. */
public class Archive {
    final ReentrantLock lock = new ReentrantLock();
    final StringBuilder log = new StringBuilder();

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Defer("log.append(document))") // ERROR(ecj): D4J-115
    public int store(String document) { // ERROR(javac): D4J-115
        return document.length();
    }
}
