package io.github.defer4j.processor.exhaustive;

/** One {@code @Defer}. */
record StepShape(Take take, Exit exit, Quiet quiet, Call call) {

    enum Take {
        NONE,
        RUN,
        /** Its call may say false. */
        REQUIRE,
        /** Its call gives what the deferred call is made on, or null. */
        HOLD
    }

    enum Exit {
        ALWAYS,
        SUCCESS,
        FAILURE
    }

    enum Quiet {
        NO,
        YES
    }

    enum Call {
        PLAIN,
        /** Its arguments: a field, the result, the failure. */
        READS,
        /** It assigns the result. */
        ASSIGNS
    }

    /** Whether the processor takes it: a result assigned on the way to a throw would be an error. */
    boolean isLegal(boolean isVoid) {
        return call != Call.ASSIGNS || !isVoid && exit != Exit.FAILURE;
    }

    boolean seesFailure() {
        return call == Call.READS && exit != Exit.SUCCESS;
    }

    String annotation(int step, boolean isVoid) {
        String acquire = switch (take) {
            case NONE -> "";
            case RUN -> "acquire = \"acquire(" + step + ")\", ";
            case REQUIRE -> "acquire = \"" + requireCall(step) + "\", ";
            case HOLD -> "acquire = \"token" + step + " = hold(" + step + ")\", ";
        };
        String on = exit == Exit.ALWAYS ? "" : ", on = Exit." + exit;
        return "@Defer(" + acquire + "value = \"" + value(step, isVoid) + "\"" + on
                + (quiet == Quiet.YES ? ", quiet = true)" : ")");
    }

    static String requireCall(int step) {
        return "require(" + step + ")";
    }

    private String value(int step, boolean isVoid) {
        String on = take == Take.HOLD ? "token" + step + "." : "";
        String failure = seesFailure() ? ", failure)" : ")";
        return switch (call) {
            case PLAIN -> on + "release(" + step + ")";
            case READS -> on + (isVoid ? "note(" + step + ", clock" : "read(" + step + ", clock, result") + failure;
            case ASSIGNS -> "result = " + on + "assign(" + step + ", result)";
        };
    }
}
