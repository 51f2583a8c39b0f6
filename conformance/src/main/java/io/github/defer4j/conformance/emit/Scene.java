package io.github.defer4j.conformance.emit;

/**
 * Where a block of Java statements stands.
 *
 * @param label the function, as the trace names it
 * @param access how variables are written here
 * @param leave what {@code ret e} becomes, with %s for e
 * @param scope the scope that defer statements go to, if there are any
 * @param recovery what a recover becomes
 * @param recovered what a repanic throws
 */
record Scene(String label, Access access, String leave, String scope, Recovery recovery, String recovered) {

    /** An expression that recovers, its type, and what must follow it. */
    record Recovery(String type, String expression, String then) {
        static final Recovery NOTHING = new Recovery("RuntimeException", "null", "");
        static final Recovery HOLDER = new Recovery("RuntimeException", "v.recover()", "");
        static final Recovery LOCAL = new Recovery("RuntimeException", "inFlight", "inFlight = null;");

        static Recovery of(String scope) {
            return new Recovery("Throwable", scope + ".recover()", "");
        }

        /** What makes it one that can be thrown where nothing is declared. */
        String cast() {
            return type.equals("Throwable") ? "(RuntimeException) " : "";
        }
    }

    static Scene function(String label, Access access, String leave) {
        return new Scene(label, access, leave, "scope", Recovery.NOTHING, "");
    }

    static Scene closure(String label, Access access, String leave, Recovery recovery) {
        return new Scene(label, access, leave, "", recovery, "");
    }

    Scene withCounter(String counter) {
        return new Scene(label, access.withCounter(counter), leave, scope, recovery, recovered);
    }

    Scene withScope(String inner) {
        return new Scene(label, access, leave, inner, recovery, recovered);
    }

    Scene withRecovered(String variable) {
        return new Scene(label, access, leave, scope, recovery, variable);
    }

    String at(int k) {
        return '"' + label + "." + k + '"';
    }
}
