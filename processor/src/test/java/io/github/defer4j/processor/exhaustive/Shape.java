package io.github.defer4j.processor.exhaustive;

import io.github.defer4j.Failures;
import java.util.List;
import java.util.Locale;

/** A method of a generated service. */
record Shape(Failures failures, Recovery recovery, boolean isVoid, List<StepShape> steps) {

    Shape {
        steps = List.copyOf(steps);
    }

    /** The class that has the method. */
    String service() {
        String recover = recovery.name().charAt(0) + recovery.name().substring(1).toLowerCase(Locale.ROOT);
        return (failures == Failures.FIRST ? "First" : "Latest") + recover;
    }

    String source(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append("    ").append(steps.get(i).annotation(i, isVoid)).append('\n');
        }
        recovery.annotations(isVoid).forEach(recover -> text.append("    ").append(recover).append('\n'));
        text.append("    public ").append(isVoid ? "void " : "int ").append(name);
        text.append("() throws Thrown.Checked, InterruptedException {\n");
        text.append(isVoid ? "        body();\n" : "        return body();\n");
        return text.append("    }\n").toString();
    }
}
