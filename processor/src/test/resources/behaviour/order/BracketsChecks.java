package behaviour.order;

import behaviour.support.Check;
import behaviour.support.Trace;

public final class BracketsChecks {
    private BracketsChecks() {}

    public static void lastRegisteredRunsFirst() {
        Trace trace = new Trace();
        Check.equal(3, new BracketsSafe(new Brackets(trace)).three());
        trace.is("take a", "take b", "take c", "body", "give c", "give b", "give a");
    }

    public static void orderIsTheSameOnFailure() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        Check.fails(down, () -> new BracketsSafe(new Brackets(trace)).three());
        trace.is("take a", "take b", "take c", "body", "give c", "give b", "give a");
    }

    public static void stepWithoutAcquireRunsInItsPlace() {
        Trace trace = new Trace();
        new BracketsSafe(new Brackets(trace)).some();
        trace.is("take b", "body", "give c", "give b", "give a");
    }

    public static void methodComesBeforeParametersFromLeftToRight() {
        Trace trace = new Trace();
        Check.equal("x", new BracketsSafe(new Brackets(trace)).mixed("x", "y"));
        trace.is(
                "take m1",
                "open p1",
                "open p2",
                "body p1 x p2 y",
                "give p3",
                "after p2",
                "close p2",
                "close p1",
                "give m1");
    }

    public static void failingFirstAcquireRunsNothing() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("take a", down);
        Check.fails(down, () -> new BracketsSafe(new Brackets(trace)).three());
        trace.is("take a");
    }

    public static void failingMiddleAcquireRunsEarlierSteps() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("take b", down);
        Check.fails(down, () -> new BracketsSafe(new Brackets(trace)).three());
        trace.is("take a", "take b", "give a");
    }

    public static void failingLastAcquireRunsEarlierSteps() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("take c", down);
        Check.fails(down, () -> new BracketsSafe(new Brackets(trace)).three());
        trace.is("take a", "take b", "take c", "give b", "give a");
    }

    public static void failingAcquireSkipsLaterStepsWithoutAcquire() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("take b", down);
        Check.fails(down, () -> new BracketsSafe(new Brackets(trace)).some());
        trace.is("take b", "give a");
    }

    public static void failingParameterReleasesEarlierOnes() {
        Error down = new AssertionError("down");
        Trace trace = new Trace().fail("open p2", down);
        Check.fails(down, () -> new BracketsSafe(new Brackets(trace)).mixed("x", "y"));
        trace.is("take m1", "open p1", "open p2", "close p1", "give m1");
    }

    public static void wrapperCanBeUsedAgain() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        BracketsSafe safe = new BracketsSafe(new Brackets(trace));
        for (int i = 0; i < 2; i++) {
            Check.fails(down, safe::some);
            trace.is("take b", "body", "give c", "give b", "give a");
        }
    }
}
