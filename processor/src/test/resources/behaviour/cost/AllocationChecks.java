package behaviour.cost;

import behaviour.support.Allocated;
import behaviour.support.Check;

/** The normal path allocates nothing, also before any compiler has optimised it. */
public final class AllocationChecks {
    private static final int CALLS = 2_000;
    private static final int SMALLEST_OBJECT = 16;

    private AllocationChecks() {}

    private static void allocatesNothing(Check.Call call) throws Throwable {
        Check.equal(0L, Allocated.by(call, CALLS));
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
        long bytes = Allocated.by(() -> kept[0] = costs.new Slot(), CALLS);
        Check.isTrue(bytes >= (long) CALLS * SMALLEST_OBJECT, "an object is noticed");
    }
}
