package io.github.defer4j.slf4j;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** A service that says nothing of logging in its methods but what they themselves log. */
public class Inventory {
    static final Logger SHARED = LoggerFactory.getLogger("shared");

    final Logger log = LoggerFactory.getLogger(Inventory.class);
    final Logger audit = LoggerFactory.getLogger("audit");
    final String warehouse = "north";

    @Logged(args = {"sku", "n"})
    public int reserve(String sku, int n) throws IOException {
        if (n < 0) {
            throw new IOException("no stock");
        }
        return n;
    }

    @Logged(value = "refill", logger = "audit", level = Level.TRACE, failureLevel = Level.ERROR)
    public void refill(boolean fails) {
        if (fails) {
            throw new IllegalStateException("no supply");
        }
    }

    @Logged(args = {"skus", "why"})
    public void drop(String[] skus, Object why) {}

    @Logged(args = "skus")
    public void dropAll(String... skus) {}

    @Logged(logger = "SHARED", args = "SHARED")
    public static void count(String SHARED) {}

    @MdcScope(key = "sku", value = "sku")
    @MdcScope(key = "from", value = "warehouse")
    @MdcScope(key = "what", value = "move it")
    public void move(String sku, boolean fails) {
        log.info("moving");
        if (fails) {
            throw new IllegalStateException("stuck");
        }
    }
}
