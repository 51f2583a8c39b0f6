package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.Failures;
import java.util.List;
import java.util.Locale;

/**
 * A method of a generated service.
 *
 * @param retried whether a policy is asked for another attempt
 */
record Shape(Failures failures, Recovery recovery, Body body, List<StepShape> steps, boolean retried) {
    /** There the policies of the tests give up. */
    static final int MOST_ATTEMPTS = 2;


    enum Body {
        INT("    public int %s() throws Thrown.Checked, InterruptedException {\n        return body();\n    }\n"),
        VOID("    public void %s() throws Thrown.Checked, InterruptedException {\n        body();\n    }\n"),
        /** It registers an action, which runs before all steps, and before a recovery inside of them. */
        SCOPED("    public int %s(DeferScope scope) throws Exception {\n"
                + "        return scoped(scope);\n    }\n");

        private final String source;

        Body(String source) {
            this.source = source;
        }
    }

    Shape {
        steps = List.copyOf(steps);
    }

    Shape(Failures failures, Recovery recovery, Body body, List<StepShape> steps) {
        this(failures, recovery, body, steps, false);
    }

    /** The class that has the method. */
    String service() {
        String recover = recovery.name().charAt(0) + recovery.name().substring(1).toLowerCase(Locale.ROOT);
        return (failures == Failures.FIRST ? "First" : "Latest") + recover + (retried ? "Retried" : "");
    }

    String source(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append("    ").append(steps.get(i).annotation(i, isVoid())).append('\n');
        }
        if (retried) {
            text.append("    @Retry(\"policy\")\n");
        }
        recovery.annotations(isVoid()).forEach(recover -> text.append("    ").append(recover).append('\n'));
        return text.append(body.source.formatted(name)).toString();
    }

    boolean isVoid() {
        return body == Body.VOID;
    }
}
