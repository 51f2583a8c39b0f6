package behaviour.support;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** The bytes that a thread allocates, as the JVM counts them. */
public final class Allocated {
    private static final int ROUNDS = 5;

    private Allocated() {}

    /**
     * By so many calls together; the fewest in some rounds: what the JVM does once, such as loading a class or
     * resolving a string, falls into the first.
     */
    public static long by(Check.Call call, int calls) throws Throwable {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < calls; i++) {
                call.run();
            }
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return fewest;
    }
}
