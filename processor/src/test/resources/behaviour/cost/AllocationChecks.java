package behaviour.cost;

import behaviour.support.Check;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** The normal path allocates nothing, also before any compiler has optimised it. */
public final class AllocationChecks {
    private static final int CALLS = 2_000;
    private static final int ROUNDS = 5;
    private static final int SMALLEST_OBJECT = 16;

    private AllocationChecks() {}

    private static void allocatesNothing(Check.Call call) throws Throwable {
        Check.isTrue(bytesOf(call) < (long) CALLS * SMALLEST_OBJECT / 2, "a call allocates nothing");
    }

    /** The fewest in some rounds: what the JVM does once, such as loading a class, falls into the first. */
    private static long bytesOf(Check.Call call) throws Throwable {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                call.run();
            }
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return fewest;
    }

    public static void fourSteps() throws Throwable {
        CostsSafe safe = new CostsSafe(new Costs());
        allocatesNothing(() -> safe.four(1000));
    }

    public static void kindsOfSteps() throws Throwable {
        CostsSafe safe = new CostsSafe(new Costs());
        allocatesNothing(() -> safe.kinds(1000));
    }

    public static void acquiredValuesAndTokens() throws Throwable {
        CostsSafe safe = new CostsSafe(new Costs());
        AutoCloseable nothing = () -> {};
        allocatesNothing(() -> safe.values(nothing));
    }

    public static void delegation() throws Throwable {
        CostsSafe safe = new CostsSafe(new Costs());
        allocatesNothing(() -> safe.unmarked(1000));
    }

    public static void whatAllocatesIsNoticed() throws Throwable {
        Costs costs = new Costs();
        Object[] kept = new Object[1];
        Check.isTrue(
                bytesOf(() -> kept[0] = costs.new Slot()) >= (long) CALLS * SMALLEST_OBJECT, "an object is noticed");
    }
}
