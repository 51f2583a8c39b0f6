package behaviour.brackets;

import behaviour.support.Allocated;
import behaviour.support.Check;

/** Six brackets around one call: each does what it says, and none of them costs an object. */
public final class BracketsChecks {
    /** Before any compiler of the JVM takes notice. */
    private static final int FEW = 20;

    private static final int MANY = 10_000;

    private BracketsChecks() {}

    public static void aFewCallsAllocateNothing() throws Throwable {
        ComposedSafe safe = new ComposedSafe(new Composed());
        Check.equal(0L, Allocated.by(() -> safe.six(1), FEW));
        Check.equal(0L, Allocated.by(() -> safe.nested(1), FEW));
    }

    public static void manyCallsAllocateNothing() throws Throwable {
        ComposedSafe safe = new ComposedSafe(new Composed());
        Check.equal(0L, Allocated.by(() -> safe.six(1), MANY));
        Check.equal(0L, Allocated.by(() -> safe.nested(1), MANY));
    }

    public static void oneObjectIsNoticed() throws Throwable {
        Object[] kept = new Object[1];
        Check.isTrue(Allocated.by(() -> kept[0] = new Desk(), FEW) > 0, "an object is counted");
    }

    public static void everyBracketHasOpenedAndClosed() {
        Composed service = new Composed();
        ComposedSafe safe = new ComposedSafe(service);
        Check.equal(3, safe.six(3));
        Check.equal(5, safe.nested(2));

        Check.equal("held 6", "held " + service.held);
        Check.equal(false, service.lock.isLocked());
        Check.equal(Counter.SLOTS, service.slots.availablePermits());
        Desk desk = service.desk;
        Check.equal("2 2 2 4", desk.noted + " " + desk.tagged + " " + desk.ended + " " + desk.stopped);
        Check.equal("2 2 0", desk.begun + " " + desk.committed + " " + desk.rolledBack);
    }
}
