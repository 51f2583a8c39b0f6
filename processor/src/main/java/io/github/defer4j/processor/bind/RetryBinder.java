package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.environment.Stages;
import io.github.defer4j.processor.read.DeferMark;
import io.github.defer4j.processor.read.MarkReader;
import io.github.defer4j.processor.read.MethodMarks;
import io.github.defer4j.processor.read.RetryMark;
import io.github.defer4j.processor.resolve.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Binds the policy of a method that is retried, and sees to it that the method can run again. */
final class RetryBinder {
    private final Env env;
    private final ExecutableElement method;
    private final MethodMarks marks;
    private final Findings findings;
    private final HandlerBinder policies;

    RetryBinder(Env env, ExecutableElement method, MethodMarks marks, Findings findings, CallBinder calls) {
        this.env = env;
        this.method = method;
        this.marks = marks;
        this.findings = findings;
        this.policies = new HandlerBinder(env, findings, calls, new RetryRole(env, calls));
    }

    /**
     * @param scope what is left after an attempt
     * @return the policies that could be bound: at most one, unless there are findings
     */
    List<BoundHandler> bind(Scope scope) {
        if (marks.retries().isEmpty()) {
            return List.of();
        }
        checkOwned();
        if (Stages.valueOf(env, method.getReturnType()).isPresent()) {
            Place place = marks.retries().get(0).place();
            findings.add(Finding.of(Problem.STAGE_RETRIED, place, Show.method(method)));
        }
        marks.retries().stream()
                .skip(1)
                .forEach(mark -> findings.add(Finding.of(Problem.RETRIED_TWICE, mark.place())));
        List<BoundHandler> bound = new ArrayList<>();
        marks.retries().forEach(mark -> policy(mark, scope).ifPresent(bound::add));
        return bound;
    }

    private Optional<BoundHandler> policy(RetryMark mark, Scope scope) {
        if (mark.value().filter(text -> text.text().isBlank()).isPresent()) {
            findings.add(Finding.of(Problem.NO_POLICY, mark.value().get().place()));
            return Optional.empty();
        }
        return Optional.of(policies.bind(mark, scope));
    }

    // What the caller hands over is given back once.
    private void checkOwned() {
        for (int i = 0; i < marks.onParameters().size(); i++) {
            List<DeferMark> onParameter = marks.onParameters().get(i);
            VariableElement parameter = method.getParameters().get(i);
            boolean isScope = env.kit().isNamed(parameter.asType(), MarkReader.SCOPE);
            if (!isScope && !onParameter.isEmpty() && onParameter.get(0).acquire().isEmpty()) {
                findings.add(Finding.of(
                        Problem.OWNED_RETRIED,
                        onParameter.get(0).place(),
                        parameter.getSimpleName(),
                        Show.method(method)));
            }
        }
    }
}
