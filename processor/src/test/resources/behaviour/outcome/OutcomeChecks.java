package behaviour.outcome;

import behaviour.support.Check;
import behaviour.support.Trace;
import io.github.defer4j.Outcome;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

public final class OutcomeChecks {
    private OutcomeChecks() {}

    private static OutcomesSafe safe(Trace trace) {
        return new OutcomesSafe(new Outcomes(trace));
    }

    private static void failed(Throwable failure, Outcome<?> outcome, Throwable... suppressed) {
        Check.isTrue(!outcome.isSuccess(), "it is a failure");
        Check.same(failure, outcome.failure());
        Check.fails(failure, outcome::value, suppressed);
    }

    public static void valueIsASuccess() throws IOException {
        Outcome<String> text = safe(new Trace()).text("x");
        Check.isTrue(text.isSuccess(), "it is a success");
        Check.equal("x", text.value());
        Check.equal(null, text.failure());
        Outcome<Integer> number = safe(new Trace()).number();
        Check.equal(Outcome.success(7), number);
        Outcome<List<Long>> list = safe(new Trace()).generic(1L);
        Check.equal(Outcome.success(Collections.singletonList(1L)), list);
        Outcome<int[]> array = safe(new Trace()).array();
        Check.equal(1, array.value()[0]);
    }

    public static void nullIsASuccess() {
        Outcome<String> nothing = safe(new Trace()).text(null);
        Check.isTrue(nothing.isSuccess(), "it is a success");
        Check.equal(null, nothing.orElse("other"));
    }

    public static void voidIsASuccess() {
        Outcome<Void> done = safe(new Trace()).nothing();
        Check.equal(Outcome.success(null), done);
    }

    public static void exceptionIsAFailure() {
        Throwable down = new IllegalStateException("down");
        Trace trace = new Trace().fail("body", down);
        failed(down, safe(trace).text("x"));
        failed(down, safe(trace).nothing());
        failed(down, safe(trace).generic("x"));
        failed(down, safe(trace).array());
        Check.equal("other", safe(trace).text("x").orElse("other"));
    }

    public static void checkedExceptionIsAFailure() throws IOException {
        Throwable down = new IOException("down");
        failed(down, safe(new Trace().fail("body", down)).number());
        failed(down, safe(new Trace().fail("body", down)).some());
        failed(down, safe(new Trace().fail("body", down)).text("x"));
    }

    public static void errorIsThrown() {
        Throwable down = new OutOfMemoryError("down");
        Check.fails(down, () -> safe(new Trace().fail("body", down)).text("x"));
        Throwable other = new AssertionError("down");
        Check.fails(other, () -> safe(new Trace().fail("body", other)).number());
    }

    public static void whatIsNotNamedIsThrown() {
        Throwable down = new IllegalStateException("down");
        Check.fails(down, () -> safe(new Trace().fail("body", down)).some());
        Throwable interrupt = new InterruptedException("down");
        Check.fails(interrupt, () -> safe(new Trace().fail("body", interrupt)).number());
        Check.notInterrupted();
    }

    public static void reservedOnesWhereNamed() throws InterruptedException {
        Throwable memory = new OutOfMemoryError("down");
        failed(memory, safe(new Trace().fail("body", memory)).reserved());
        Check.notInterrupted();
        Throwable interrupt = new InterruptedException("down");
        failed(interrupt, safe(new Trace().fail("body", interrupt)).reserved());
        Check.interrupted();
    }

    public static void stepsRunBeforeTheOutcomeIsMade() {
        Throwable down = new IllegalStateException("down");
        Throwable later = new IllegalStateException("later");
        Trace trace = new Trace().fail("body", down).fail("give", later);
        failed(down, safe(trace).steps(), later);
        trace.is("take", "body", "give");

        Trace releasing = new Trace().fail("give", later);
        failed(later, safe(releasing).steps());
        releasing.is("take", "body", "give");

        Throwable take = new IllegalStateException("take");
        Trace acquiring = new Trace().fail("take", take);
        failed(take, safe(acquiring).steps());
        acquiring.is("take");

        Check.equal(Outcome.success(true), safe(new Trace()).steps());
    }

    public static void changedResultIsTheValue() {
        Check.equal(Outcome.success(8), safe(new Trace()).changed());
    }

    public static void resultOfHandlerIsASuccess() throws IOException {
        Trace trace = new Trace().fail("body", new IOException("down"));
        Check.equal(Outcome.success("rescued"), safe(trace).both());
        Check.equal(Outcome.success(null), safe(trace).bothVoid());
        trace.is("body", "rescue", "body", "rescue");

        Throwable other = new IllegalStateException("other");
        trace.fail("body", other);
        failed(other, safe(trace).both());
        failed(other, safe(trace).bothVoid());
        trace.is("body", "body");
    }

    public static void handlerInside() throws IOException {
        Trace trace = new Trace().fail("body", new IOException("down"));
        Check.equal(Outcome.success("rescued"), safe(trace).inside());
        trace.is("body", "rescue", "give");

        Throwable give = new IllegalStateException("give");
        trace.fail("give", give);
        failed(give, safe(trace).inside());
        trace.is("body", "rescue", "give");
    }

    public static void staticMethod() {
        Check.equal(Outcome.success(12), OutcomesSafe.parse("12"));
        Check.equal(-1, OutcomesSafe.parse("x").orElse(-1));
    }

    public static void signature() {
        String[] expected = {
            "text Outcome<String>", "number Outcome<Integer>", "nothing Outcome<Void>", "generic Outcome<List<T>>",
            "array Outcome<int[]>", "steps Outcome<Boolean>"
        };
        for (String each : expected) {
            String name = each.split(" ")[0];
            String type = Check.method(OutcomesSafe.class, name).getGenericReturnType().getTypeName();
            Check.equal(each, name + " " + type.replaceAll("[a-z0-9]+\\.", ""));
        }
    }
}
