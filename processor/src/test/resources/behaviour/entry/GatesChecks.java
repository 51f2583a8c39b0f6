package behaviour.entry;

import behaviour.support.Check;
import behaviour.support.Trace;

public final class GatesChecks {
    private GatesChecks() {}

    public static void areToldInOrderWhenAllStepsAreRegistered() {
        Trace trace = new Trace();
        Check.equal(2, new GatesSafe(new Gates(trace)).two());
        trace.is("open a", "open b", "enter a", "enter b", "body", "close b", "close a");
    }

    public static void areNotToldIfALaterStepFails() {
        RuntimeException full = new IllegalStateException("full");
        Trace trace = new Trace().fail("open b", full);
        Check.fails(full, () -> new GatesSafe(new Gates(trace)).two());
        trace.is("open a", "open b", "close a");
    }

    public static void failingToEnterIsAFailureOfTheMethod() {
        RuntimeException stuck = new IllegalStateException("stuck");
        Trace trace = new Trace().fail("enter a", stuck);
        Check.fails(stuck, () -> new GatesSafe(new Gates(trace)).two());
        trace.is("open a", "open b", "enter a", "close b", "close a");
    }

    public static void oneThatNoCallNamesIsTold() {
        Trace trace = new Trace();
        new GatesSafe(new Gates(trace)).unread();
        trace.is("open a", "enter a", "body", "end");
    }

    public static void anAcquiredParameterIsTold() {
        Trace trace = new Trace();
        new GatesSafe(new Gates(trace)).parameter();
        trace.is("open p", "enter p", "body", "close p");
    }

    public static void isToldBeforeAMethodWithAScope() {
        Trace trace = new Trace();
        new GatesSafe(new Gates(trace)).scoped();
        trace.is("open a", "enter a", "body", "action", "close a");
    }

    public static void isToldInsideARecovery() {
        RuntimeException stuck = new IllegalStateException("stuck");
        Trace trace = new Trace().fail("enter a", stuck);
        Check.equal(0, new GatesSafe(new Gates(trace)).recovered());
        trace.is("open a", "enter a", "close a");
    }

    public static void onlyTheDeclaredTypeCounts() {
        Trace trace = new Trace();
        new GatesSafe(new Gates(trace)).plain();
        trace.is("open a", "body", "close a");
    }
}
