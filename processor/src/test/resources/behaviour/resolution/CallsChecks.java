package behaviour.resolution;

import behaviour.support.Check;
import behaviour.support.Trace;
import java.util.List;
import java.util.Map;

public final class CallsChecks {
    private CallsChecks() {}

    public static void argumentsTakeTheTypeOfTheirParameter() {
        Trace trace = new Trace();
        new CallsSafe(new Calls(trace)).arguments();
        trace.is(
                "body",
                "deep {n=Optional[[]]}",
                "sink [3]",
                "parts [n, 3]",
                "objects [n]",
                "list [n]",
                "table {}",
                "optional Optional.empty");
    }

    public static void resultsAreUnboxed() {
        Trace trace = new Trace();
        new CallsSafe(new Calls(trace)).primitives();
        trace.is("body", "wide 1", "narrow 5", "narrow 3", "wide 1");
    }

    public static void overloadIsTheOneThatJavaChooses() {
        Trace trace = new Trace();
        new CallsSafe(new Calls(trace)).overloads();
        trace.is("body", "string null", "string n", "optional Optional.empty", "list []");
    }

    public static void wildcardsStandForTypes() {
        Trace trace = new Trace();
        Calls calls = new Calls(trace);
        new CallsSafe(calls).wildcards();
        trace.is("body", "wide 2", "wide 1", "wide 1", "wide 1", "own");
        Check.equal(List.of(4), calls.sink);
    }

    public static void comparatorsFitTheList() {
        Trace trace = new Trace();
        Calls calls = new Calls(trace);
        new CallsSafe(calls).comparators();
        Check.equal(List.of("a", "b"), calls.names);
    }

    public static void resultIsOfTheWantedType() {
        Trace trace = new Trace();
        List<Object> expected = List.of("n");
        Check.equal(expected, new CallsSafe(new Calls(trace)).result());
        Check.equal(Map.of("n", List.of()), new CallsSafe(new Calls(trace)).handled(new IllegalStateException()));
    }

    public static void acquiredParameterTakesNestedCalls() throws Exception {
        Trace trace = new Trace();
        new CallsSafe(new Calls(trace)).acquired();
        trace.is("open false", "body", "close");
    }

    public static void boundsBehindObjectCount() {
        Trace trace = new Trace();
        new CallsSafe(new Calls(trace)).bounded("x");
        trace.is("body");
    }

    public static void arraysCopyThemselves() {
        Trace trace = new Trace();
        new CallsSafe(new Calls(trace)).arrays();
        trace.is("body", "kind int[]", "wide 2", "all [1, 2]");
    }

    public static void overloadOfTheMarkedMethodHandlesIt() {
        Trace trace = new Trace();
        Check.equal(1, new CallsSafe(new Calls(trace)).again("x"));
        trace.is("body", "again x down");
    }
}
