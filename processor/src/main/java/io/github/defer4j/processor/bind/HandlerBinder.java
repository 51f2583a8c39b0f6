package io.github.defer4j.processor.bind;

import io.github.defer4j.processor.call.Path;
import io.github.defer4j.processor.call.Step;
import io.github.defer4j.processor.diagnostic.Finding;
import io.github.defer4j.processor.diagnostic.Findings;
import io.github.defer4j.processor.diagnostic.Problem;
import io.github.defer4j.processor.environment.Env;
import io.github.defer4j.processor.environment.Show;
import io.github.defer4j.processor.read.RecoverMark;
import io.github.defer4j.processor.read.Written;
import io.github.defer4j.processor.resolve.Bound;
import io.github.defer4j.processor.resolve.Scope;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Binds the handlers of one method and decides what each recovers. */
final class HandlerBinder {
    private final Env env;
    private final ExecutableElement method;
    private final Optional<TypeMirror> result;
    private final Findings findings;
    private final CallBinder calls;

    HandlerBinder(
            Env env, ExecutableElement method, Optional<TypeMirror> result, Findings findings, CallBinder calls) {
        this.env = env;
        this.method = method;
        this.result = result;
        this.findings = findings;
        this.calls = calls;
    }

    /** Empty if there is a mistake, which has been noted then. */
    Optional<BoundHandler> bind(RecoverMark mark, Scope scope) {
        if (mark.value().isPresent()) {
            return handler(mark, mark.value().get(), scope);
        }
        if (mark.inside().isPresent()) {
            findings.add(Finding.of(Problem.INSIDE_WITHOUT_HANDLER, mark.inside().get()));
            return Optional.empty();
        }
        if (mark.on().types().isEmpty() && beginsWithThrowable()) {
            findings.add(Finding.of(Problem.SPRING_RECOVER, mark.place(), method.getSimpleName()));
            return Optional.empty();
        }
        return Optional.of(new BoundHandler(mark, recovered(mark, Optional.empty()), Optional.empty()));
    }

    // Spring Retry marks the handler, whose first parameter is the failure.
    private boolean beginsWithThrowable() {
        List<? extends VariableElement> parameters = method.getParameters();
        return !parameters.isEmpty() && env.kit().isA(parameters.get(0).asType(), Throwable.class);
    }

    private Optional<BoundHandler> handler(RecoverMark mark, Written text, Scope scope) {
        Optional<Step> step = calls.read(text);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        if (step.get().target().isPresent()) {
            calls.complain(
                    Problem.ASSIGNMENT_IN_RECOVER,
                    text,
                    step.get().target().get(),
                    step.get().target().get().text());
            return Optional.empty();
        }
        Path path = step.get().call();
        TypeMirror failure = mark.on().types().isEmpty()
                ? env.types().getNullType()
                : commonSuperclass(mark.on().types());
        Scope exit = scope.atExit(new Scope.AtExit(result, failure));
        return calls.resolve(path, exit, text, result)
                .filter(call -> givesResult(call, path, text))
                .map(call -> new BoundHandler(mark, recovered(mark, Optional.of(call)), Optional.of(call)));
    }

    private boolean givesResult(Bound.Call call, Path path, Written text) {
        if (result.isEmpty()) {
            return true;
        }
        String name = call.method().getSimpleName().toString();
        String wanted = Show.type(result.get());
        if (env.kit().isVoid(call.type())) {
            calls.complain(Problem.HANDLER_VOID, text, path, name, Show.method(method), wanted);
            return false;
        }
        if (!env.kit().fits(call.type(), result.get())) {
            calls.complain(
                    Problem.HANDLER_TYPE, text, path, name, Show.type(call.type()), Show.method(method), wanted);
            return false;
        }
        return true;
    }

    /** What the mark names, else what the handler's parameter for the failure takes, else any exception. */
    private List<TypeMirror> recovered(RecoverMark mark, Optional<Bound.Call> call) {
        if (!mark.on().types().isEmpty()) {
            return mark.on().types();
        }
        TypeMirror any = env.kit().type(Exception.class);
        return List.of(call.flatMap(this::failureParameter).orElse(any));
    }

    private Optional<TypeMirror> failureParameter(Bound.Call call) {
        List<? extends VariableElement> parameters = call.method().getParameters();
        for (int i = 0; i < Math.min(parameters.size(), call.arguments().size()); i++) {
            TypeMirror type = env.kit().erasedBound(parameters.get(i).asType());
            if (call.arguments().get(i) instanceof Bound.Failure && env.kit().isA(type, Throwable.class)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private TypeMirror commonSuperclass(List<TypeMirror> types) {
        TypeMirror common = types.get(0);
        while (common.getKind() == TypeKind.DECLARED && !takesAll(common, types)) {
            common = env.types().directSupertypes(common).get(0);
        }
        return common;
    }

    private boolean takesAll(TypeMirror wide, List<TypeMirror> types) {
        return types.stream().allMatch(each -> env.types().isSubtype(each, wide));
    }
}
