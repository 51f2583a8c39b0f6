package io.github.defer4j.conformance.run;

import io.github.defer4j.conformance.emit.Plan;
import io.github.defer4j.conformance.emit.Plan.Form;
import io.github.defer4j.conformance.format.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a comparison found. */
public record Outcome(int programs, Map<Form, Integer> forms, long lines, List<Mismatch> mismatches) {

    /** Compares line by line. */
    static Outcome compare(List<Program> programs, List<List<String>> expected, List<List<String>> actual) {
        Map<Form, Integer> forms = Form.none();
        List<Mismatch> mismatches = new ArrayList<>();
        long lines = 0;
        for (int i = 0; i < programs.size(); i++) {
            Plan.count(programs.get(i), forms);
            lines += expected.get(i).size();
            if (!expected.get(i).equals(actual.get(i))) {
                mismatches.add(new Mismatch(programs.get(i), expected.get(i), actual.get(i)));
            }
        }
        return new Outcome(programs.size(), forms, lines, mismatches);
    }

    static Outcome none() {
        return new Outcome(0, Form.none(), 0, List.of());
    }

    Outcome plus(Outcome other) {
        Map<Form, Integer> sum = Form.none();
        forms.forEach((form, count) -> sum.merge(form, count, Integer::sum));
        other.forms.forEach((form, count) -> sum.merge(form, count, Integer::sum));
        List<Mismatch> all = new ArrayList<>(mismatches);
        all.addAll(other.mismatches);
        return new Outcome(programs + other.programs, sum, lines + other.lines, all);
    }

    public String details() {
        return "functions: " + forms.get(Form.ANNOTATED) + " with annotations, " + forms.get(Form.SCOPED)
                + " with a scope, " + forms.get(Form.MIXED) + " with both, " + forms.get(Form.PLAIN)
                + " that defer nothing; " + lines + " lines compared";
    }

    /** A function with both counts as both. */
    public String summary() {
        int mixed = forms.get(Form.MIXED);
        return "conformance: " + programs + " programs, " + (forms.get(Form.ANNOTATED) + mixed)
                + " annotated functions, " + (forms.get(Form.SCOPED) + mixed) + " scoped functions, "
                + mismatches.size() + " mismatches";
    }
}
