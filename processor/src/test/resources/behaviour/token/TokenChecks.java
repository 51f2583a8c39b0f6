package behaviour.token;

import behaviour.support.Check;
import behaviour.support.Trace;

public final class TokenChecks {
    private TokenChecks() {}

    public static void tokenIsTheAcquiredValue() {
        Trace trace = new Trace();
        TokensSafe safe = new TokensSafe(new Tokens(trace));
        Check.equal(101, safe.timed());
        trace.is("now", "body", "stop 1");
        Check.equal(202, safe.timed());
        trace.is("now", "body", "stop 102");
    }

    public static void tokenIsThereOnFailure() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        Check.fails(down, () -> new TokensSafe(new Tokens(trace)).timed());
        trace.is("now", "body", "stop 1");
    }

    public static void laterStepsUseEarlierTokens() {
        Trace trace = new Trace();
        new TokensSafe(new Tokens(trace)).chained();
        trace.is(
                "now",
                "after 1",
                "between 1 11",
                "open r11",
                "body r11",
                "close r11",
                "stop 1",
                "stop 11",
                "between 1 11",
                "stop 1");
    }

    public static void failingAcquireLeavesNoToken() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("after 1", down);
        Check.fails(down, () -> new TokensSafe(new Tokens(trace)).chained());
        trace.is("now", "after 1", "stop 1");
    }

    public static void tokenIsAnObject() {
        Trace trace = new Trace();
        new TokensSafe(new Tokens(trace)).object();
        trace.is("open x", "body", "close x");
    }

    public static void callOnANullTokenIsSkipped() {
        Trace trace = new Trace();
        Tokens tokens = new Tokens(trace);
        tokens.absent = true;
        new TokensSafe(tokens).nothing();
        trace.is("body", "told null none");

        RuntimeException down = new IllegalStateException("down");
        trace.fail("body", down);
        Check.fails(down, () -> new TokensSafe(tokens).nothing());
        trace.is("body", "told null down");
    }

    public static void tokenHidesAField() {
        Trace trace = new Trace();
        Tokens tokens = new Tokens(trace);
        tokens.clock = 5;
        new TokensSafe(tokens).hiding();
        trace.is("after 5", "body", "between 15 5");
    }

    public static void tokenOfAGenericCall() {
        Trace trace = new Trace();
        new TokensSafe(new Tokens(trace)).generic("item");
        trace.is("body", "first item");
    }

    public static void tokensCalledLikeVariablesOfTheWrapper() {
        RuntimeException down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        Check.fails(down, () -> new TokensSafe(new Tokens(trace)).names());
        trace.is("now", "now", "now", "now", "body", "stop 4", "stop 3", "stop 2", "stop 1");
    }

    public static void falseIsAToken() {
        Trace trace = new Trace();
        new TokensSafe(new Tokens(trace)).flags();
        trace.is("body", "leave false");
    }

    public static void tokenFromAParameter() {
        Trace trace = new Trace();
        new TokensSafe(new Tokens(trace)).parameter(() -> "text");
        trace.is("body", "told text none");
    }

    public static void clock() {
        long before = System.nanoTime();
        long inside = TokensSafe.real();
        Check.isTrue(Tokens.lastStart - before >= 0, "the start is not before the call");
        Check.isTrue(inside - Tokens.lastStart >= 0, "the start is not after the body");
    }
}
