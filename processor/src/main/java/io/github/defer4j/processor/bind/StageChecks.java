package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.model.Until;
import io.github.defer4j.processor.read.DeferMark;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Walk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** When the steps of a method run, which for one that returns a stage is when that completes. */
final class StageChecks {
    /** What only the thread that took it can give back. */
    private static final List<String> THREAD_BOUND =
            List.of("java.util.concurrent.locks.Lock", "java.lang.ThreadLocal", "org.slf4j.MDC");

    private final Env env;
    private final ExecutableElement method;
    private final boolean asynchronous;
    private final Findings findings;

    StageChecks(Env env, ExecutableElement method, boolean asynchronous, Findings findings) {
        this.env = env;
        this.method = method;
        this.asynchronous = asynchronous;
        this.findings = findings;
    }

    /** Whether 'until' may be there. */
    boolean check(DeferMark mark) {
        if (asynchronous || mark.untilWritten().isEmpty()) {
            return true;
        }
        findings.add(Finding.of(
                Problem.UNTIL_WITHOUT_EFFECT, mark.untilWritten().get(), Show.method(method)));
        return false;
    }

    /** Whether the step can run when it is to. */
    boolean check(BoundStep step) {
        if (!asynchronous) {
            return true;
        }
        DeferMark mark = step.mark();
        if (mark.until() == Until.COMPLETION) {
            threadBound(step).ifPresent(type ->
                    findings.add(Finding.of(Problem.THREAD_BOUND, mark.place(), type, Show.method(method))));
            return true;
        }
        if (step.assignsResult() || Walk.readsResult(step.deferred())) {
            findings.add(Finding.of(
                    Problem.RESULT_AT_RETURN,
                    mark.value().map(text -> text.place()).orElse(mark.place())));
            return false;
        }
        return true;
    }

    private Optional<String> threadBound(BoundStep step) {
        return Stream.concat(
                        step.acquire().stream().map(BoundStep.Acquire::call), Stream.of(step.deferred()))
                .flatMap(each -> Walk.all(each).stream())
                .filter(Bound.Call.class::isInstance)
                .map(each -> calledOn((Bound.Call) each))
                .filter(type -> THREAD_BOUND.stream().anyMatch(name -> isA(type, name)))
                .map(Show::type)
                .findFirst();
    }

    private static TypeMirror calledOn(Bound.Call call) {
        return Walk.receiver(call.receiver())
                .map(Bound::type)
                .orElseGet(() -> call.method().getEnclosingElement().asType());
    }

    private boolean isA(TypeMirror type, String name) {
        TypeElement known = env.elements().getTypeElement(name);
        return known != null
                && env.kit().isKnown(type)
                && env.types().isSubtype(env.types().erasure(type), env.types().erasure(known.asType()));
    }
}
