package behaviour.refusal;

import behaviour.support.Check;
import behaviour.support.Trace;
import io.github.defer4j.NotAcquiredException;

public final class RefusalChecks {
    private RefusalChecks() {}

    private static DoorsSafe shut(Trace trace) {
        Doors doors = new Doors(trace);
        doors.open = false;
        return new DoorsSafe(doors);
    }

    public static void trueHasAcquired() {
        Trace trace = new Trace();
        Check.equal("in", new DoorsSafe(new Doors(trace)).plain());
        trace.is(
                "take", "enter x1", "take late", "body", "give late", "leave", "success", "give");
    }

    public static void falseIsAFailureThatEarlierStepsSee() {
        Trace trace = new Trace();
        NotAcquiredException refused = Check.failsWith(NotAcquiredException.class, () -> shut(trace).plain());
        trace.is("take", "enter x1", "failure true", "give");
        Check.equal("enter(\"x\", 1)", refused.call());
        Check.equal("Not acquired: enter(\"x\", 1) returned false", refused.getMessage());
        Check.isTrue(IllegalStateException.class.isInstance(refused), "it is an IllegalStateException");
        Check.suppressed(refused);
    }

    public static void failureOfEarlierStepIsSuppressed() {
        RuntimeException later = new IllegalStateException("later");
        Trace trace = new Trace().fail("give", later);
        NotAcquiredException refused = Check.failsWith(NotAcquiredException.class, () -> shut(trace).plain());
        trace.is("take", "enter x1", "failure true", "give");
        Check.suppressed(refused, later);
    }

    public static void throwingAcquireIsNoRefusal() {
        RuntimeException down = new IllegalArgumentException("down");
        Trace trace = new Trace().fail("enter x1", down);
        Check.fails(down, () -> shut(trace).plain());
        trace.is("take", "enter x1", "failure false", "give");
    }

    public static void boxedFalseIsRefusedToo() {
        Trace trace = new Trace();
        Check.failsWith(NotAcquiredException.class, () -> shut(trace).boxed());
        trace.is();
        new DoorsSafe(new Doors(trace)).boxed();
        trace.is("body", "leave");
    }

    public static void assignedFalseIsAValue() {
        Trace trace = new Trace();
        shut(trace).assigned();
        trace.is("enter x1", "body", "after false");
    }

    public static void falseForAParameterIsAValue() {
        Trace trace = new Trace();
        shut(trace).parameter();
        trace.is("enter x1", "body false", "after false");
    }

    public static void refusalIsRecovered() {
        Trace trace = new Trace();
        Check.equal("out", shut(trace).recovered());
        trace.is("enter x1");
        Check.equal("in", new DoorsSafe(new Doors(trace)).recovered());
        trace.is("enter x1", "body", "leave");
    }

    public static void refusalIsRecoveredByItsOwnType() {
        Trace trace = new Trace();
        Check.equal("out: enter(\"x\", 1)", shut(trace).recoveredByName());
        trace.is("enter x1");
    }

    public static void deferredCallThatReturnsFalseIsNoRefusal() {
        Trace trace = new Trace();
        shut(trace).deferred();
        trace.is("body", "enter x1");
    }

    public static void quietHasNoInfluenceOnRefusal() {
        Trace trace = new Trace();
        Check.failsWith(NotAcquiredException.class, () -> shut(trace).quiet());
        trace.is("enter x1");
    }

    public static void lockThatIsFree() throws InterruptedException {
        Locks locks = new Locks();
        Check.isTrue(new LocksSafe(locks).held(), "the lock is held inside");
        Check.isTrue(new LocksSafe(locks).heldInTime(), "the lock is held inside");
        Check.isTrue(!locks.lock.isLocked(), "the lock is free afterwards");
        Check.equal(0, new LocksSafe(locks).permits());
        Check.equal(1, locks.permits.availablePermits());
    }

    public static void lockOfAnotherThread() throws InterruptedException {
        Locks locks = new Locks();
        Thread other = new Thread(locks.lock::lock);
        other.start();
        other.join();
        NotAcquiredException refused =
                Check.failsWith(NotAcquiredException.class, () -> new LocksSafe(locks).held());
        Check.equal("lock.tryLock()", refused.call());
        Check.failsWith(NotAcquiredException.class, () -> new LocksSafe(locks).heldInTime());
        Check.isTrue(locks.lock.isLocked(), "the lock stays with its owner");
    }

    public static void interruptedAcquireIsAFailure() {
        Locks locks = new Locks();
        Thread.currentThread().interrupt();
        Check.failsWith(InterruptedException.class, () -> new LocksSafe(locks).heldInTime());
        Check.notInterrupted();
        Check.isTrue(!locks.lock.isLocked(), "the lock is free");
    }

    public static void permitThatIsTaken() {
        Locks locks = new Locks();
        locks.permits.acquireUninterruptibly();
        Check.failsWith(NotAcquiredException.class, () -> new LocksSafe(locks).permits());
        Check.equal(0, locks.permits.availablePermits());
    }
}
