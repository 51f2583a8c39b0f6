package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Place;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.RecoverMark;
import io.github.defer4j.processor.read.RetryMark;
import io.github.defer4j.processor.read.ServiceMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** What the recover steps of one level, or a retry, say of exceptions must be possible and say something. */
final class RecoverChecks {
    private final Env env;
    private final ExecutableElement method;
    private final Findings findings;

    RecoverChecks(Env env, ExecutableElement method, Findings findings) {
        this.env = env;
        this.method = method;
        this.findings = findings;
    }

    /** A recovery without a handler; what is found here leaves nothing to say about exceptions. */
    void checkValueless(RecoverMark mark) {
        if (mark.value().isPresent()) {
            return;
        }
        if (mark.inside().isPresent()) {
            findings.add(Finding.of(Problem.INSIDE_WITHOUT_HANDLER, mark.inside().get()));
        } else if (mark.on().types().isEmpty() && beginsWithThrowable()) {
            findings.add(Finding.of(Problem.SPRING_RECOVER, mark.place(), method.getSimpleName()));
        } else if (ServiceMarks.isOfObject(method)) {
            findings.add(Finding.of(
                    Problem.OUTCOME_OF_OBJECT,
                    mark.place(),
                    Show.signature(method),
                    Show.type(method.getReturnType())));
        }
    }

    // Spring Retry marks the handler, whose first parameter is the failure.
    private boolean beginsWithThrowable() {
        List<? extends VariableElement> parameters = method.getParameters();
        return !parameters.isEmpty() && env.kit().isA(parameters.get(0).asType(), Throwable.class);
    }

    void check(List<BoundHandler> handlers, ThrownSet thrown) {
        List<TypeMirror> seen = new ArrayList<>();
        for (BoundHandler handler : handlers) {
            checkTwice(handler, seen);
            checkExcept(handler);
        }
        handlers.forEach(handler -> checkThrown(handler, handlers, thrown));
    }

    private void checkTwice(BoundHandler handler, List<TypeMirror> seen) {
        for (TypeMirror type : handler.on()) {
            if (seen.stream().anyMatch(known -> env.types().isSameType(known, type))) {
                findings.add(Finding.of(Problem.HANDLED_TWICE, placeOfOn(handler), Show.type(type), done(handler)));
            }
            seen.add(type);
        }
    }

    private void checkExcept(BoundHandler handler) {
        List<TypeMirror> except = handler.mark().except().types();
        Place place = handler.mark().except().place();
        boolean takesAll = !except.isEmpty()
                && handler.on().stream().allMatch(on -> except.stream().anyMatch(each -> isSubtype(on, each)));
        if (takesAll) {
            String names = except.stream().map(Show::type).collect(Collectors.joining(", "));
            findings.add(Finding.of(Problem.EXCEPT_TAKES_ALL, place, done(handler), names));
            return;
        }
        for (TypeMirror each : except) {
            boolean effective = handler.on().stream().anyMatch(on -> isSubtype(on, each))
                    || handler.on().stream().anyMatch(on -> isSubtype(each, on))
                            && !CatchPlan.isLeftOut(env, handler.on(), each);
            if (!effective) {
                findings.add(Finding.of(Problem.EXCEPT_WITHOUT_EFFECT, place, Show.type(each), done(handler)));
            }
        }
    }

    // javac refuses a clause for what nothing declares, and warns of one for which earlier ones leave nothing.
    private void checkThrown(BoundHandler handler, List<BoundHandler> all, ThrownSet thrown) {
        for (TypeMirror type : handler.on()) {
            Stream<TypeMirror> named = all.stream()
                    .flatMap(each -> each.on().stream())
                    .filter(each -> isSubtype(each, type) && !env.types().isSameType(each, type));
            List<TypeMirror> narrower =
                    Stream.concat(named, new CatchPlan(env, all).missedBy(handler, type).stream()).toList();
            if (!thrown.reaches(type, narrower)) {
                findings.add(Finding.of(
                        Problem.NEVER_THROWN,
                        placeOfOn(handler),
                        Show.type(type),
                        handler.mark() instanceof RetryMark ? "retry" : "recover",
                        Show.method(method)));
            }
        }
    }

    private static String done(BoundHandler handler) {
        return handler.mark() instanceof RetryMark ? "retried" : "recovered";
    }

    private static Place placeOfOn(BoundHandler handler) {
        return handler.mark().on().types().isEmpty()
                ? handler.mark().value().map(written -> written.place()).orElse(handler.mark().place())
                : handler.mark().on().place();
    }

    private boolean isSubtype(TypeMirror narrow, TypeMirror wide) {
        return env.types().isSubtype(narrow, wide);
    }
}
