package behaviour.resolution;

import behaviour.support.Trace;

public final class TextsChecks {
    private TextsChecks() {}

    public static void variableIsWhatTheParameterTakes() {
        Trace trace = new Trace();
        new TextsSafe(new Texts(trace)).arguments();
        trace.is(
                "body",
                "least null",
                "several 2",
                "array null",
                "serials {}[]",
                "serial null",
                "order null",
                "serials []",
                "characters []");
    }

    public static void variableIsOneOfTheTypes() {
        Trace trace = new Trace();
        new TextsSafe(new Texts(trace)).variables();
        trace.is("body", "serial null", "characters []");
    }

    public static void parameterSaysWhichItIs() {
        Trace trace = new Trace();
        new TextsSafe(new Texts(trace)).acquired();
        trace.is("body", "serials []", "order null");
    }
}
