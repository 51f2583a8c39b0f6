package behaviour.retry;

import behaviour.support.Check;
import behaviour.support.Trace;
import io.github.defer4j.Outcome;
import java.io.FileNotFoundException;
import java.io.IOException;

/** How attempts follow each other, and what comes of them. */
public final class AttemptsChecks {
    private static final RuntimeException ONE = new IllegalStateException("one");
    private static final RuntimeException TWO = new IllegalStateException("two");

    private AttemptsChecks() {}

    private static AttemptsSafe safe(Trace trace) {
        return new AttemptsSafe(new Attempts(trace));
    }

    private static AttemptsSafe safe(Trace trace, int limit) {
        Attempts service = new Attempts(trace);
        service.limit = limit;
        return new AttemptsSafe(service);
    }

    /** Body 1 and body 2 fail. */
    private static Trace twice() {
        return new Trace().fail("body 1", ONE).fail("body 2", TWO);
    }

    public static void firstSuccessIsTheResult() {
        Trace trace = new Trace();
        Check.equal(1, safe(trace).plain());
        trace.is("body 1");
    }

    public static void attemptsAreCounted() {
        Trace trace = twice();
        AttemptsSafe safe = safe(trace);
        Check.equal(3, safe.plain());
        trace.is("body 1", "policy 1 one", "body 2", "policy 2 two", "body 3");
        trace.fail("body 4", ONE);
        Check.equal(5, safe.plain());
        trace.is("body 4", "policy 1 one", "body 5");
    }

    public static void falseGivesUp() {
        RuntimeException last = new IllegalArgumentException("last");
        Trace trace = twice().fail("body 3", last);
        Check.fails(last, () -> safe(trace).plain());
        trace.is("body 1", "policy 1 one", "body 2", "policy 2 two", "body 3", "policy 3 last");
    }

    public static void throwingGivesUp() {
        RuntimeException failure = new IllegalStateException("failure");
        RuntimeException enough = new IllegalArgumentException("enough");
        Trace trace = new Trace().fail("body 1", failure).fail("policy 1 failure", enough);
        Check.fails(enough, () -> safe(trace).plain(), failure);
        trace.is("body 1", "policy 1 failure");
    }

    public static void onlyTheLastFailureIsAttached() {
        RuntimeException last = new IllegalStateException("last");
        Error enough = new AssertionError("enough");
        Trace trace = new Trace().fail("body 1", ONE).fail("body 2", last).fail("policy 2 last", enough);
        Check.fails(enough, () -> safe(trace).plain(), last);
        Check.suppressed(last);
    }

    public static void failureItselfMayBeThrown() {
        RuntimeException failure = new IllegalStateException("failure");
        Trace trace = new Trace().fail("body 1", failure).fail("policy 1 failure", failure);
        Check.fails(failure, () -> safe(trace).plain());
    }

    public static void causeIsNotAttached() {
        RuntimeException failure = new IllegalStateException("failure");
        RuntimeException wrapped = new IllegalArgumentException("wrapped", failure);
        Trace trace = new Trace().fail("body 1", failure).fail("policy 1 failure", wrapped);
        Check.fails(wrapped, () -> safe(trace).plain());
    }

    public static void noAnswerIsAFailureOfThePolicy() {
        RuntimeException failure = new IllegalStateException("failure");
        Trace trace = new Trace().fail("body 1", failure);
        Throwable thrown = Check.failsWith(NullPointerException.class, () -> safe(trace).unsure());
        Check.suppressed(thrown, failure);
    }

    public static void eachAttemptHasItsOwnResource() {
        Trace trace = twice();
        Check.equal(3, safe(trace).held());
        trace.is(
                "open r1", "use r1", "body 1", "close r1", "policy 1 one",
                "open r2", "use r2", "body 2", "close r2", "policy 2 two",
                "open r3", "use r3", "body 3", "close r3");
    }

    public static void failingAcquireIsRetried() {
        Trace trace = new Trace().fail("open r1", ONE);
        Check.equal(1, safe(trace).held());
        trace.is("open r1", "policy 1 one", "open r2", "use r2", "body 1", "close r2");
    }

    public static void failingReleaseIsRetried() {
        Trace trace = new Trace().fail("close r1", ONE);
        Check.equal(2, safe(trace).held());
        trace.is(
                "open r1", "use r1", "body 1", "close r1", "policy 1 one", "open r2", "use r2", "body 2", "close r2");
    }

    public static void releaseAfterAFailureIsAttached() {
        RuntimeException body = new IllegalStateException("body");
        RuntimeException close = new IllegalStateException("close");
        Trace trace = new Trace().fail("body 1", body).fail("close r1", close);
        Check.fails(body, () -> safe(trace, 1).held(), close);
        trace.is("open r1", "use r1", "body 1", "close r1", "policy 1 body");
    }

    public static void withoutResult() {
        RuntimeException body = new IllegalStateException("body");
        RuntimeException outer = new IllegalStateException("outer");
        Trace trace = new Trace().fail("body 1", body).fail("outer", outer);
        Check.fails(outer, () -> safe(trace, 2).nothing());
        Check.suppressed(body, outer);
        trace.is(
                "open r1", "body 1", "close r1", "outer", "policy 1 body",
                "open r2", "body 2", "close r2", "outer", "policy 2 outer");
    }

    public static void recoveryGetsWhatIsGivenUp() {
        Trace trace = twice();
        Check.equal(-1, safe(trace, 2).recovered());
        trace.is(
                "open r1", "body 1", "close r1", "policy 1 one",
                "open r2", "body 2", "close r2", "policy 2 two", "late 0 two");
    }

    public static void recoveryGetsWhatThePolicyThrows() {
        Trace trace = twice().fail("policy 1 one", new IllegalArgumentException("enough"));
        Check.equal(-1, safe(trace).recovered());
        trace.is("open r1", "body 1", "close r1", "policy 1 one", "late 0 enough");
    }

    public static void recoveryIsNotCalledAfterASuccess() {
        Trace trace = new Trace().fail("body 1", ONE);
        Check.equal(2, safe(trace).recovered());
        trace.is("open r1", "body 1", "close r1", "policy 1 one", "open r2", "body 2", "close r2");
    }

    /** The first attempt had a result, the second has none. */
    public static void resultOfAnEarlierAttemptIsForgotten() {
        Trace trace = new Trace().fail("close r1", ONE).fail("body 2", TWO);
        Check.equal(-1, safe(trace, 2).recovered());
        trace.is(
                "open r1", "body 1", "close r1", "policy 1 one",
                "open r2", "body 2", "close r2", "policy 2 two", "late 0 two");
    }

    public static void resultOfTheLastAttemptIsThere() {
        Trace trace = new Trace().fail("close r1", ONE);
        Check.equal(-1, safe(trace, 1).recovered());
        trace.is("open r1", "body 1", "close r1", "policy 1 one", "late 1 one");
    }

    public static void recoveredInsideIsNotRetried() throws IOException {
        Trace trace = new Trace().fail("body 1", new FileNotFoundException("gone"));
        Check.equal(-2, safe(trace).inside());
        trace.is("body 1", "missing");
    }

    public static void failingHandlerInsideIsRetried() throws IOException {
        Trace trace = new Trace().fail("body 1", new FileNotFoundException("gone"))
                .fail("missing", new IllegalStateException("broken"));
        Check.equal(2, safe(trace).inside());
        trace.is("body 1", "missing", "policy 1 broken", "body 2");
    }

    public static void outcomeOfTheLastAttempt() {
        Check.equal(Outcome.success(3), safe(twice()).outcome());
        Outcome<Integer> failed = safe(twice(), 2).outcome();
        Check.same(TWO, failed.failure());
        Check.equal(Outcome.success(null), safe(twice()).emptyOutcome());
    }

    public static void eachAttemptHasItsOwnScope() {
        Trace trace = new Trace().fail("body 1", ONE);
        Check.equal(2, safe(trace).scoped());
        trace.is(
                "open r1", "use r1", "body 1", "close r1", "policy 1 one", "open r2", "use r2", "body 2", "close r2");
    }

    public static void genericMethod() {
        Trace trace = new Trace().fail("body 1", ONE);
        Check.equal("b", safe(trace).generic("a", "b"));
        trace.is("body 1", "policy 1 b", "body 2");
        Check.fails(TWO, () -> safe(twice()).generic(1, 2));
    }

    public static void staticMethod() {
        Trace trace = new Trace().fail("fixed", ONE);
        Check.fails(ONE, () -> AttemptsSafe.fixed(trace));
        trace.is("fixed", "policy 1", "fixed", "policy 2");
    }

    /** The number comes before a parameter of its name; the other two are the caller's. */
    public static void numberComesBeforeAParameter() {
        Trace trace = new Trace().fail("body 1", ONE);
        Check.equal(2, safe(trace).names(7, "mine", true));
        trace.is("names 7 mine true", "body 1", "policy 1 true one", "names 7 mine true", "body 2");
    }

    public static void policyAddsWhatItThrows() {
        Check.declares(AttemptsSafe.class, "declared", IOException.class, InterruptedException.class);
        Check.declares(AttemptsSafe.class, "plain");
        Check.declares(AttemptsSafe.class, "inside", IOException.class);
        Check.declares(AttemptsSafe.class, "outcome");
    }

    public static void givenUpCheckedExceptionKeepsItsType() {
        IOException failure = new IOException("down");
        Check.fails(failure, () -> safe(new Trace().fail("body 1", failure)).declared());
    }
}
