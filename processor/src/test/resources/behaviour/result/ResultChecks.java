package behaviour.result;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.util.Arrays;

public final class ResultChecks {
    private ResultChecks() {}

    public static void assignedResultIsReturned() {
        Trace trace = new Trace();
        ResultsSafe safe = new ResultsSafe(new Results(trace));
        Check.equal(10, safe.capped(30));
        trace.is("body", "cap 30 10");
        Check.equal(30, safe.capped(30));
        trace.is("body", "cap 30 1000");
    }

    public static void plainCallDoesNotChangeTheResult() {
        Trace trace = new Trace();
        Check.equal(30, new ResultsSafe(new Results(trace)).plain(30));
        trace.is("body", "cap 30 10");
    }

    public static void lastRegisteredChangesFirst() {
        Trace trace = new Trace();
        Check.equal("bodyba", new ResultsSafe(new Results(trace)).several());
        trace.is("body", "append body c", "append body b", "seen bodyb", "append bodyb a");
    }

    public static void resultCanBeReplaced() {
        Check.equal(42, new ResultsSafe(new Results(new Trace())).replaced());
    }

    public static void conversions() {
        Check.equal(7L, ResultsSafe.widened(7));
        Check.equal(5L, ResultsSafe.widened(3));
        Check.equal(21, new ResultsSafe(new Results(new Trace())).unboxed());
    }

    public static void genericResult() {
        ResultsSafe safe = new ResultsSafe(new Results(new Trace()));
        Check.equal(Arrays.asList("a"), safe.generic(Arrays.asList("a")));
        Check.failsWith(
                UnsupportedOperationException.class,
                () -> safe.generic(Arrays.asList("a")).set(0, "b"));
    }

    public static void failingAssignmentIsAFailure() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("append body !", down);
        Check.fails(down, () -> new ResultsSafe(new Results(trace)).onSuccess());
        trace.is("body", "append body !");
    }

    public static void assignmentOnSuccessOnly() {
        Trace trace = new Trace();
        Check.equal("body!", new ResultsSafe(new Results(trace)).onSuccess());
        trace.is("body", "append body !");

        RuntimeException down = new IllegalStateException("down");
        trace.fail("body", down);
        Check.fails(down, () -> new ResultsSafe(new Results(trace)).onSuccess());
        trace.is("body", "seen null");
    }

    public static void droppedFailureOfAssignmentKeepsTheResult() {
        Trace trace = new Trace().fail("append body !", new IllegalStateException("dropped"));
        Check.equal("body", new ResultsSafe(new Results(trace)).quiet());
        trace.is("body", "append body !", "seen body");
    }

    public static void laterStepSeesTheBodysValueThoughAStepFailed() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("append body c", down);
        Check.fails(down, () -> new ResultsSafe(new Results(trace)).several());
        trace.is("body", "append body c", "append body b", "seen bodyb", "append bodyb a");
    }

    public static void variableArguments() {
        Trace trace = new Trace();
        new ResultsSafe(new Results(trace)).array();
        trace.is("many null", "many [a, b]");
        new ResultsSafe(new Results(trace)).variable();
        trace.is("many [x, null]", "many [null]");
    }

    public static void resultIsBoundByName() {
        Trace trace = new Trace();
        Check.equal("sold x", new ResultsSafe(new Results(trace)).byName("x"));
        trace.is("body", "audit x sold x none");

        RuntimeException down = new IllegalStateException("down");
        trace.fail("body", down);
        Check.fails(down, () -> new ResultsSafe(new Results(trace)).byName("x"));
        trace.is("body", "audit x null down");
    }

    public static void handlersResultIsNotSeenByDeferredCalls() {
        Trace trace = new Trace().fail("body", new IllegalStateException("down"));
        Check.equal("rescued", new ResultsSafe(new Results(trace)).recovered());
        trace.is("body", "audit fixed null down", "rescue down");
    }

    public static void handlersResultIsNotChangedByDeferredCalls() {
        Trace trace = new Trace().fail("body", new IllegalStateException("down"));
        Check.equal("rescued", new ResultsSafe(new Results(trace)).recoveredAfter());
        trace.is("body", "append null !", "rescue down");
    }

    public static void handlersResultInsideIsChangedByDeferredCalls() {
        Trace trace = new Trace().fail("body", new IllegalStateException("down"));
        Check.equal("rescued!", new ResultsSafe(new Results(trace)).recoveredInside());
        trace.is("body", "rescue down", "append rescued !");
    }

    public static void handlerSeesTheBodysValue() {
        Trace trace = new Trace().fail("give", new IllegalStateException("down"));
        Check.equal("kept body", new ResultsSafe(new Results(trace)).keeping());
        trace.fail("body", new IllegalStateException("down"));
        Check.equal("kept null", new ResultsSafe(new Results(trace)).keeping());
    }

    public static void handlerInsideSeesTheDefaultValue() {
        Trace trace = new Trace().fail("body", new IllegalStateException("down"));
        Check.equal("kept null", new ResultsSafe(new Results(trace)).keepingInside());
    }
}
