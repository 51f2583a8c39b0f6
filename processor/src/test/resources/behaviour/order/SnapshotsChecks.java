package behaviour.order;

import behaviour.support.Check;
import behaviour.support.Trace;

public final class SnapshotsChecks {
    private SnapshotsChecks() {}

    public static void fieldsAreReadAtRegistration() {
        Trace trace = new Trace();
        new SnapshotsSafe(new Snapshots(trace)).fields();
        trace.is("body", "now 101", "done old 1", "seen 1");
    }

    public static void fieldsAreReadAnewOnEachCall() {
        Trace trace = new Trace();
        SnapshotsSafe safe = new SnapshotsSafe(new Snapshots(trace));
        safe.fields();
        trace.is("body", "now 101", "done old 1", "seen 1");
        safe.fields();
        trace.is("body", "now 201", "done new 101", "seen 101");
    }

    public static void snapshotsAreUsedOnFailureToo() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("now 101", down);
        Check.fails(down, () -> new SnapshotsSafe(new Snapshots(trace)).fields());
        trace.is("body", "now 101", "done old 1", "seen 1");
    }

    /** Arguments are evaluated once, from left to right, when their step is registered. */
    public static void pathsAndNestedCallsAreEvaluatedAtRegistration() {
        Trace trace = new Trace();
        new SnapshotsSafe(new Snapshots(trace)).paths();
        trace.is(
                "tell left",
                "tell right",
                "next of old",
                "size of older",
                "body",
                "done older 5",
                "done older 1",
                "pair 4 5");
    }

    public static void arrayIsCopiedByTheMarkOnly() {
        Trace trace = new Trace();
        new SnapshotsSafe(new Snapshots(trace)).arrays(1, 2);
        trace.is("body", "many [1, 2]", "many [9, 2]");
    }

    public static void parameterHidesField() {
        Trace trace = new Trace();
        new SnapshotsSafe(new Snapshots(trace)).bound(50);
        trace.is("body", "named 50", "written 50");
    }

    public static void staticFieldIsReadAtRegistration() {
        Snapshots.shared = 10;
        Trace trace = new Trace();
        new SnapshotsSafe(new Snapshots(trace)).statics();
        trace.is("body", "seen 10");
    }

    public static void sameObjectIsLockedAndUnlocked() {
        Trace trace = new Trace();
        new SnapshotsSafe(new Snapshots(trace)).lock();
        trace.is("lock old", "body", "unlock old");
    }

    /** Not even the acquiring call can put another object in between. */
    public static void whatWasLockedIsUnlockedThoughLockingReplacesIt() {
        Trace trace = new Trace();
        Snapshots snapshots = new Snapshots(trace);
        snapshots.node.onLock = () -> snapshots.node = new Snapshots.Node(trace, "other");
        new SnapshotsSafe(snapshots).lock();
        trace.is("lock old", "body", "unlock old");
    }

    public static void argumentIsReadBetweenAcquires() {
        Trace trace = new Trace();
        new SnapshotsSafe(new Snapshots(trace)).between();
        trace.is("raise", "raise", "body", "seen 3", "seen 2");
    }

    public static void resultAndFailureAreReadAtExit() {
        Trace trace = new Trace();
        Check.equal(7, new SnapshotsSafe(new Snapshots(trace)).late());
        trace.is("body", "twice 7", "log 1 14 none", "log 1 7 none");
    }

    public static void failureIsReadAtExit() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        Check.fails(down, () -> new SnapshotsSafe(new Snapshots(trace)).late());
        trace.is("body", "twice 0", "log 1 0 down", "log 1 0 down");
    }

    public static void variableArgumentsAreReadOneByOne() {
        Snapshots.shared = 10;
        Trace trace = new Trace();
        new SnapshotsSafe(new Snapshots(trace)).varargs();
        trace.is("body", "many [1, 10]");
    }

    public static void parameterIsTheCallersValue() {
        Trace trace = new Trace();
        new SnapshotsSafe(new Snapshots(trace)).parameter(1);
        trace.is("body 6", "seen 1");
    }

    public static void failingArgumentRunsEarlierSteps() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("risky", down);
        Check.fails(down, () -> new SnapshotsSafe(new Snapshots(trace)).failing());
        trace.is("risky", "first");
    }

    public static void argumentsOfCallThatDoesNotRunAreReadToo() {
        Trace trace = new Trace();
        new SnapshotsSafe(new Snapshots(trace)).unused();
        trace.is("tell f", "tell s", "body", "seen 1");
    }

    /** A handler is no deferred call: it is called when there is a failure, and its arguments are read then. */
    public static void argumentsOfHandlerAreReadWhenItIsCalled() {
        Trace trace = new Trace();
        Check.equal(101, new SnapshotsSafe(new Snapshots(trace)).handler());
        trace.is("body");
    }
}
