package behaviour.called;

import behaviour.support.Trace;

public final class OwnChecks {
    private OwnChecks() {}

    public static void aField() {
        Trace trace = new Trace();
        new OwnSafe(new Own(trace)).field();
        trace.is("body", "field");
    }

    public static void aParameter() {
        Trace trace = new Trace();
        new OwnSafe(new Own(trace)).parameter("parameter");
        trace.is("body", "parameter");
    }

    public static void aToken() {
        Trace trace = new Trace();
        new OwnSafe(new Own(trace)).token();
        trace.is("body", "token");
    }

    public static void notInAComposedAnnotation() {
        Trace trace = new Trace();
        new OwnSafe(new Own(trace)).composed("parameter");
        trace.is("body", "told true");
    }
}
